import { getAcuse } from '@/lib/accion/server/get-acuse'
import { getIdentidad } from '@/lib/core/server/institucion'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { documentoDeAcuse } from '../acuse'
import { componerHoja, type HojaPdf } from './hoja'

/** The receipt of a sending as a PDF, for whoever may see it (`getAcuse`); null for everybody else. */
export async function getAcusePdf(
  usuario: UsuarioSesion,
  ref: string,
  revision: number | null,
): Promise<HojaPdf | null> {
  const acuse = await getAcuse(usuario, ref, revision)
  if (!acuse) return null
  return componerHoja({
    plantilla: 'acuse',
    documento: documentoDeAcuse(acuse, await getIdentidad()),
    nombre: `acuse-${acuse.folio}-${acuse.envio}.pdf`,
    sinLetras:
      'El título tiene un carácter que no se puede imprimir con las letras del informe. Imprima la página del acuse.',
    ocupado:
      'El acuse no se pudo componer en este momento. Vuelva a intentarlo en un minuto o imprima la página.',
  })
}
