import type { ArchivoEnSuceso } from '@/lib/bitacora/suceso-de-accion'
import { listArchivos } from '@/lib/evidencia/server/listar'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { EvidenciaGuardada } from '../evidencia'
import { recordHecho } from './hecho'
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
  const cambios = { guardadaEn: contexto.now, ultimoEnvio: envio ?? null }
  const { version } = await terminarPaso('guardar', accion, { cambios, callado: true }, contexto)
  await write()
  const hecho = { tipo: 'accion.evidencia', datos: { version, archivo } } as const
  await recordHecho(accion, hecho, accion.responsableId, contexto)
  return { version, archivos: await listArchivos(contexto.tx, accion.id) }
}
