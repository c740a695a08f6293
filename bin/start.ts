import { readEnv } from '@/lib/core/server/env'
import { roleObjection } from '@/lib/core/server/role'
import { ensureBuild } from './build'
import { openDatabase } from './database'
import { claimPort, listenAddress, serve } from './serve'

/** The production server: everything from the environment, no demonstration data, no demonstration accounts. */
async function start(): Promise<void> {
  process.env.DEMO = ''
  const env = readEnv(process.env)
  const host = listenAddress('0.0.0.0')
  await claimPort(env.PORT, host)
  const objection = await roleObjection(env.DATABASE_URL).catch(
    (error: Error) => `no se puede usar DATABASE_URL (${error.message})`,
  )
  if (objection) throw new Error(objection)
  const database = await openDatabase(env.DATA_DIR, true)
  await ensureBuild()
  await serve(env, host, database, () => console.error(`En servicio: ${env.BASE_URL}`))
}

try {
  await start()
} catch (error) {
  console.error(`No se puede iniciar: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
