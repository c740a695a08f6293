import { getIdentidad } from '@/lib/core/server/institucion'
import { log } from '@/lib/core/server/log'
import { getTypesetter } from '@/lib/informe/server/prueba'
import { TypesetRefused } from '@/lib/informe/server/typeset-process'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { documentoDePaquete } from '../documento'
import { getPaquete } from './get-paquete'

export type PaquetePdf =
  { kind: 'listo'; pdf: Uint8Array; nombre: string } | { kind: 'rechazado'; mensaje: string }

const SIN_LETRAS =
  'Una observación tiene un carácter que no se puede imprimir con las letras del informe. Imprima la página del paquete.'
const OCUPADO =
  'El paquete no se pudo componer en este momento. Vuelva a intentarlo en un minuto o imprima la página.'

/** The paquete as a PDF, for whoever may read it (`getPaquete`); null for everybody else. */
export async function getPaquetePdf(
  usuario: UsuarioSesion,
  clave: string,
  semestre: string,
  now: Date,
): Promise<PaquetePdf | null> {
  const paquete = await getPaquete(usuario, clave, semestre)
  if (!paquete) return null
  const nombre = `observaciones-${clave}-${semestre}.pdf`
  try {
    const data = JSON.stringify(documentoDePaquete(paquete, now, await getIdentidad()))
    return { kind: 'listo', pdf: await getTypesetter().paquete(data), nombre }
  } catch (error) {
    if (error instanceof TypesetRefused) return { kind: 'rechazado', mensaje: SIN_LETRAS }
    log.warn({ err: error }, 'a paquete was not typeset')
    return { kind: 'rechazado', mensaje: OCUPADO }
  }
}
