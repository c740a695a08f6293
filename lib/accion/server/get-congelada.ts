import { printInstant } from '@/lib/core/clock'
import { imprimirFechas } from '@/lib/core/fechas'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { CongeladaVista } from '../congelada'
import { diffAccion } from '../diff'
import { camposComoTexto } from '../labels'
import { contenidoDeRevision } from './contenido'
import { findEnvios, findSucesoDeEnvio } from './envios'

/**
 * What was sent, by the number of its revision, with what changed since the sending before. Null for who may not
 * read its history (envios.ts) and for what does not exist.
 */
export async function getCongelada(
  usuario: UsuarioSesion,
  ref: string,
  numero: number,
): Promise<CongeladaVista | null> {
  const found = await findEnvios(usuario, ref)
  if (!found) return null
  const { accionId, folio, semestre, envios } = found
  const at = envios.findIndex((envio) => envio.numero === numero)
  const [antes, esta, despues] = [-1, 0, 1].map((step) => envios[at + step])
  if (at < 0 || !esta) return null
  const contenido = contenidoDeRevision(esta)
  const { quien } = await findSucesoDeEnvio(accionId, esta.creadaEn)
  return {
    ref: folio,
    titulo: contenido.titulo,
    revision: numero,
    envio: at + 1,
    quien,
    enviadaEn: esta.creadaEn.toISOString(),
    cuando: printInstant(esta.creadaEn),
    textos: camposComoTexto(contenido, imprimirFechas(contenido.fechas, semestre)),
    cambios: antes ? diffAccion(contenidoDeRevision(antes), contenido, semestre) : null,
    anterior: antes?.numero ?? null,
    siguiente: despues?.numero ?? null,
  }
}
