import { refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { limpiarLinea, limpiarTexto, parrafosDe } from '@/lib/core/texto'
import type { Textos } from '../redaccion'

/** An unchanged text comes back from its field as the form cleans it: then it stays as it was, to the letter. */
function unchanged(propuesta: Textos, actual: Textos): Textos {
  const isTitulo = propuesta.titulo === limpiarLinea(actual.titulo)
  const cleaned = parrafosDe(limpiarTexto(actual.descripcion)).join('\n\n')
  return {
    titulo: isTitulo ? actual.titulo : propuesta.titulo,
    descripcion: propuesta.descripcion === cleaned ? actual.descripcion : propuesta.descripcion,
  }
}

/** What the acción says, and what is proposed instead; refuses a proposal that changes nothing. */
export async function readPropuesta(
  tx: Tx,
  accionId: string,
  { titulo, descripcion }: Textos,
): Promise<{ actual: Textos; propuesta: Textos }> {
  const actual = await tx.accion.findUniqueOrThrow({
    where: { id: accionId },
    select: { titulo: true, descripcion: true },
  })
  const propuesta = unchanged({ titulo, descripcion }, actual)
  if (propuesta.titulo === actual.titulo && propuesta.descripcion === actual.descripcion) {
    refuseWith({
      campo: 'descripcion',
      mensaje: 'Cambie el título o la descripción: así, la propuesta dice lo mismo.',
    })
  }
  return { actual, propuesta }
}
