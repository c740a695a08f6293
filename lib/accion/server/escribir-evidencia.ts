import { recordSuceso } from '@/lib/bitacora/server/record'
import type { ArchivoEnSuceso } from '@/lib/bitacora/suceso'
import { listArchivos } from '@/lib/evidencia/server/listar'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { EvidenciaGuardada } from '../evidencia'
import { terminarPaso, type AccionEnPaso } from './paso'

type Escritura = { archivo: ArchivoEnSuceso; envio?: string; write: () => Promise<unknown> }

/**
 * Ends a change of the files as a saving of the acción (version, policy and lock are paso.ts's), told in the bitácora
 * under its own name.
 */
export async function escribirEvidencia(
  accion: AccionEnPaso,
  { archivo, envio, write }: Escritura,
  contexto: Contexto,
): Promise<EvidenciaGuardada> {
  const { tx, usuario, now } = contexto
  const cambios = { guardadaEn: now, ultimoEnvio: envio ?? null }
  const saved = await terminarPaso('guardar', accion, { cambios, callado: true }, contexto)
  await write()
  const { version, folio, estado } = saved
  const datos = { folio, version, de: accion.estado, a: estado, archivo }
  const { id: accionId, semestreId } = accion
  await recordSuceso(tx, usuario, { tipo: 'accion.evidencia', accionId, semestreId, datos }, now)
  return { version, archivos: await listArchivos(tx, accionId) }
}
