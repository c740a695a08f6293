import type { z } from 'zod'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { moverCorreccion, tomarCorreccion, type correccionSchema } from './tomar-correccion'

/** Nothing of the file is taken; it stays in the list, and may be brought again. */
export async function descartarCorreccion(
  vista: z.output<typeof correccionSchema>,
  contexto: Contexto,
): Promise<{ id: string; semestre: string }> {
  const correccion = await tomarCorreccion(vista, ['propuesta', 'aceptada'], contexto)
  await moverCorreccion(
    correccion,
    { estado: 'rechazada', aceptadaPorId: null, aceptadaEn: null },
    { tipo: 'correccion.descartar', detalle: correccion.nombre },
    contexto,
  )
  return { id: correccion.id, semestre: correccion.clave }
}
