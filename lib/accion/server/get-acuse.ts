import { printInstant } from '@/lib/core/clock'
import { imprimirFechas } from '@/lib/core/fechas'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { AcuseVista } from '../acuse'
import { nombreConSiglas } from '../labels'
import { contenidoDeRevision } from './contenido'
import { findEnvios, findSucesoDeEnvio } from './envios'
import { huellaCorta, huellaDe } from './huella'

/**
 * The receipt of one sending, by the number of its revision (the last one without it), of an acción by its folio or
 * id. Null for who may not read its history (envios.ts) and for what does not exist.
 */
export async function getAcuse(
  usuario: UsuarioSesion,
  ref: string,
  revision: number | null,
): Promise<AcuseVista | null> {
  const found = await findEnvios(usuario, ref)
  if (!found) return null
  const { accionId, folio, semestre, envios } = found
  const at = revision ? envios.findIndex(({ numero }) => numero === revision) : envios.length - 1
  const congelada = envios[at]
  if (!congelada) return null
  const contenido = contenidoDeRevision(congelada)
  return {
    accionId,
    folio,
    titulo: contenido.titulo,
    fechas: imprimirFechas(contenido.fechas, semestre) || contenido.fechasTexto,
    dependencia: nombreConSiglas(contenido.responsable),
    semestre: semestre.clave,
    enviadaEn: congelada.creadaEn.toISOString(),
    cuando: printInstant(congelada.creadaEn).replace(', ', ' a las '),
    revision: congelada.numero,
    envio: at + 1,
    huella: huellaCorta(huellaDe(congelada.contenido)),
    ...(await findSucesoDeEnvio(accionId, congelada.creadaEn)),
  }
}
