import path from 'node:path'
import { readEnv } from '@/lib/core/server/env'
import { ensureBuild } from './build'
import { openDatabase } from './database'
import { run, script } from './run'
import { keptSecret } from './secret'
import { claimPort, listenAddress, serve } from './serve'

const dataDir = path.resolve(process.env.DATA_DIR || '.data')

async function demo(): Promise<void> {
  const begun = Date.now()
  process.env.DEMO = '1'
  process.env.NEXTAUTH_SECRET ||= keptSecret(dataDir)
  // Checked before anything slow; the database's URL is only known later.
  const early = readEnv({ DATABASE_URL: 'postgresql://pending', ...process.env })
  const host = listenAddress('127.0.0.1')
  await claimPort(early.PORT, host)
  const database = await openDatabase(dataDir, true)
  await seed()
  await ensureBuild()
  const env = readEnv(process.env)
  await serve(env, host, database, () =>
    announce(env.BASE_URL, env.DEMO_PASSWORD, Date.now() - begun),
  )
}

async function seed(): Promise<void> {
  const code = await run(script('bin/seed-demo.ts'), { stdio: ['ignore', 2, 2] })
  if (code !== 0) throw new Error('No se pudieron cargar los datos de demostración.')
}

function announce(address: string, password: string, elapsed: number): void {
  console.log(`
Acción Internacional, demostración (lista en ${Math.round(elapsed / 1000)} s)

  Dirección      ${address}
  Contraseña     ${password}   (la misma para todas las cuentas)

  Enlaces        enlace.semovi@demo.cdmx, enlace.copred@demo.cdmx, enlace.sedesa@demo.cdmx,
                 enlace.sgirpc@demo.cdmx… enlace.<clave>@demo.cdmx; enlace2.copred@demo.cdmx
  Gabinete       coordinacion@demo.cdmx, coordinacion2@demo.cdmx
  Administración administracion@demo.cdmx, administracion2@demo.cdmx
  Consulta       consulta@demo.cdmx

  Ctrl-C detiene todo; los datos quedan en ${dataDir}
`)
}

try {
  await demo()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
