import { enTransaccion, type Tx } from '@/lib/core/server/db'
import { sembrar2020 } from './archivo-2020-1'
import { sembrarCatalogo } from './catalogo'
import { sembrar2026 } from './demo-2026-2'
import { sembrarInhabiles } from './inhabiles'
import { sembrarCuentasDemo } from './usuarios'

const TIMEOUT_MS = 120_000

/** Loads the demonstration once, in one transaction; returns false when it was there already. */
export function sembrarDemostracion(contrasena: string, now: Date): Promise<boolean> {
  return enTransaccion(async (tx) => {
    if ((await tx.programa.count()) > 0) return false
    await sembrarCatalogo(tx)
    await sembrarInhabiles(tx)
    await sembrarCuentasDemo(tx, contrasena)
    await sembrarContacto(tx)
    await sembrar2020(tx, now)
    await sembrar2026(tx, now)
    return true
  }, TIMEOUT_MS)
}

/** Whom to call: a mailbox of the demonstration, and no telephone that would be somebody's. */
async function sembrarContacto(tx: Tx): Promise<void> {
  await tx.institucion.update({
    where: { id: 1 },
    data: {
      contacto: 'Coordinación del Gabinete para la Acción Internacional',
      correo: 'coordinacion@demo.cdmx',
    },
    select: { id: true },
  })
}
