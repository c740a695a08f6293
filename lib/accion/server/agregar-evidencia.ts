import { z } from 'zod'
import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { ARCHIVOS_MAX, CUOTA_MAX, PRIMER_ARCHIVO } from '@/lib/evidencia/archivo'
import { rechazar } from '@/lib/evidencia/rechazos'
import { listArchivos } from '@/lib/evidencia/server/listar'
import { abrir } from '@/lib/evidencia/server/recibo'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { agregarEvidenciaSchema, EvidenciaGuardada } from '../evidencia'
import { can, isVisible } from '../policy'
import { escribirEvidencia } from './escribir-evidencia'
import { findAccionEnPaso, iniciarPaso } from './paso'

type Donde = { id: string; responsableId: string }

/** Refuses when the acción has its ten files, or its dependencia its two gigabytes. */
async function checkCupo({ id, responsableId }: Donde, bytes: number, { tx }: Contexto) {
  const cuantos = await tx.evidencia.count({ where: { accionId: id, tipo: 'archivo' } })
  if (cuantos >= ARCHIVOS_MAX) rechazar('cuantos')
  if ((await sumBytes(tx, responsableId)) + bytes > CUOTA_MAX) rechazar('cuota')
}

/** What a dependencia keeps, in bytes. What a común has of its originals is kept once, and counts with them. */
async function sumBytes(tx: Tx, responsableId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ bytes: number }[]>`
    select coalesce(sum(e.bytes), 0)::float8 as bytes
    from evidencia e join accion a on a.id = e.accion_id
    where a.responsable_id = ${responsableId}::uuid and e.tipo = 'archivo'
      and not (a.comun and exists (
        select from evidencia o where o.ubicacion = e.ubicacion and o.accion_id <> e.accion_id))`
  return row?.bytes ?? 0
}

/**
 * Asked before a file is read: may this person add one here, and is there room? Answers where the acción lives.
 * `not_found` for who may not see it, `forbidden` for who may not save it.
 */
export async function checkAgregar(
  { accionId, bytes }: { accionId: string; bytes: number },
  contexto: Contexto,
): Promise<{ ref: string }> {
  const isId = z.uuid().safeParse(accionId).success
  const accion = isId ? await findAccionEnPaso(accionId, contexto) : null
  if (!accion || !isVisible(contexto.usuario, accion)) return refuse('not_found')
  if (!can(contexto.usuario, 'guardar', accion)) return refuse('forbidden')
  await checkCupo(accion, bytes, contexto)
  return { ref: accion.folio ?? accion.id }
}

/**
 * Puts a file that was received and kept (`recibo`) into its acción. Only who sent it, only there; the same receipt
 * twice is one file.
 */
export async function agregarEvidencia(
  { recibo, envio, ...vista }: z.output<typeof agregarEvidenciaSchema>,
  contexto: Contexto,
): Promise<EvidenciaGuardada> {
  const { tx, usuario, now } = contexto
  const accion = await iniciarPaso('guardar', vista, contexto)
  const abierto = abrir(recibo, now)
  if (!abierto) return rechazar('cortado')
  if (abierto.usuarioId !== usuario.id || abierto.accionId !== accion.id) refuse('forbidden')
  const { archivo } = abierto
  const { ubicacion, nombre, bytes, sha256 } = archivo
  const isThere = await tx.evidencia.count({ where: { accionId: accion.id, ubicacion } })
  if (isThere > 0) {
    return { version: accion.version, archivos: await listArchivos(tx, accion.id) }
  }
  await checkCupo(accion, bytes, contexto)
  const ultima = await tx.evidencia.aggregate({
    where: { accionId: accion.id },
    _max: { orden: true },
  })
  const orden = Math.max(PRIMER_ARCHIVO, (ultima._max.orden ?? 0) + 1)
  const data = { ...archivo, accionId: accion.id, orden, tipo: 'archivo' as const }
  const write = () =>
    tx.evidencia.create({
      data: { ...data, subidaPorId: usuario.id, creadaEn: now },
      select: { id: true },
    })
  const contado = { hecho: 'agregar', nombre, bytes, sha256 } as const
  return escribirEvidencia(accion, { archivo: contado, envio, write }, contexto)
}
