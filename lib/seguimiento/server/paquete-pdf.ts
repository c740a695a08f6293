import { getIdentidad } from '@/lib/core/server/institucion'
import { componerHoja, type HojaPdf } from '@/lib/informe/server/hoja'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { documentoDePaquete } from '../documento'
import { getPaquete } from './get-paquete'

/** The paquete as a PDF, for whoever may read it (`getPaquete`); null for everybody else. */
export async function getPaquetePdf(
  usuario: UsuarioSesion,
  clave: string,
  semestre: string,
  now: Date,
): Promise<HojaPdf | null> {
  const paquete = await getPaquete(usuario, clave, semestre)
  if (!paquete) return null
  return componerHoja({
    plantilla: 'paquete',
    documento: documentoDePaquete(paquete, now, await getIdentidad()),
    nombre: `observaciones-${clave}-${semestre}.pdf`,
    sinLetras:
      'Una observación tiene un carácter que no se puede imprimir con las letras del informe. Imprima la página del paquete.',
    ocupado:
      'El paquete no se pudo componer en este momento. Vuelva a intentarlo en un minuto o imprima la página.',
  })
}
