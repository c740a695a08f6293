import { getAcuse } from '@/lib/accion/server/get-acuse'
import { getIdentidad } from '@/lib/core/server/institucion'
import { log } from '@/lib/core/server/log'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { documentoDeAcuse } from '../acuse'
import { getTypesetter } from './prueba'
import { TypesetRefused } from './typeset-process'

export type AcusePdf =
  { kind: 'listo'; pdf: Uint8Array; nombre: string } | { kind: 'rechazado'; mensaje: string }

const SIN_LETRAS =
  'El título tiene un carácter que no se puede imprimir con las letras del informe. Imprima la página del acuse.'
const OCUPADO =
  'El acuse no se pudo componer en este momento. Vuelva a intentarlo en un minuto o imprima la página.'

/** The receipt of a sending as a PDF, for whoever may see it (`getAcuse`); null for everybody else. */
export async function getAcusePdf(
  usuario: UsuarioSesion,
  ref: string,
  revision: number | null,
): Promise<AcusePdf | null> {
  const acuse = await getAcuse(usuario, ref, revision)
  if (!acuse) return null
  const nombre = `acuse-${acuse.folio}-${acuse.envio}.pdf`
  try {
    const pdf = await getTypesetter().acuse(
      JSON.stringify(documentoDeAcuse(acuse, await getIdentidad())),
    )
    return { kind: 'listo', pdf, nombre }
  } catch (error) {
    if (error instanceof TypesetRefused) return { kind: 'rechazado', mensaje: SIN_LETRAS }
    log.warn({ err: error }, 'a receipt was not typeset')
    return { kind: 'rechazado', mensaje: OCUPADO }
  }
}
