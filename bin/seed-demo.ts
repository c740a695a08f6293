import { env } from '@/lib/core/server/env'
import { sembrarDemostracion } from '@/prisma/seed/demo'

/** Loads the demonstration into the database of DATABASE_URL unless it is there; in a process of its own. */
try {
  const sown = await sembrarDemostracion(env().DEMO_PASSWORD, new Date())
  if (sown) console.error('Datos de demostración cargados.')
  process.exit(0)
} catch (error) {
  console.error(error)
  process.exit(1)
}
