import type { z } from 'zod'
import { corregirEnFirme, type CorreccionEnFirme } from '@/lib/accion/server/corregir-en-firme'
import { contar } from '@/lib/core/contar'
import { leerFechas, type Periodo } from '@/lib/core/fechas'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { findSemestre } from './leer-correccion'
import {
  foliosCambiados,
  moverCorreccion,
  rechazarCambiados,
  tomarCorreccion,
  type correccionSchema,
} from './tomar-correccion'

type Item = { campo: string; despues: string }

/** The changes of one acción as what its paso writes. */
function correccionDe(items: readonly Item[], periodo: Periodo): CorreccionEnFirme {
  const said = new Map(items.map(({ campo, despues }) => [campo, despues]))
  const [titulo, descripcion, texto] = ['titulo', 'descripcion', 'fechas'].map((c) => said.get(c))
  const leidas = texto === undefined ? null : leerFechas(texto, periodo)
  return {
    ...(titulo !== undefined && { titulo }),
    ...(descripcion !== undefined && { descripcion }),
    ...(texto !== undefined && leidas?.ok && { fechas: { texto, fechas: leidas.fechas } }),
  }
}

/**
 * Another coordinador than the one who accepted it approves: every accepted change enters, all or none. What changed
 * since the file was made stops it, by name.
 */
export async function aplicarCorreccion(
  vista: z.output<typeof correccionSchema>,
  contexto: Contexto,
): Promise<{ id: string; semestre: string }> {
  const { tx, usuario, now } = contexto
  const correccion = await tomarCorreccion(vista, ['aceptada'], contexto)
  if (correccion.aceptadaPorId === usuario.id) {
    refuseWith({
      campo: 'formulario',
      mensaje: 'Usted aceptó estos cambios: los aprueba otra persona de la coordinación.',
    })
  }
  const semestre = await findSemestre(tx, correccion.clave)
  if (!semestre) return refuse('not_found')
  const which = { correccionId: correccion.id, decision: 'aceptada' as const }
  await lockAcciones(which.correccionId, contexto)
  rechazarCambiados(await foliosCambiados(tx, which))
  const acciones = await listPorCorregir(which, contexto)
  for (const { accionId, version, items } of acciones) {
    const correction = correccionDe(items, semestre.periodo)
    await corregirEnFirme({ accionId, version, ...correction }, contexto)
  }
  const detalle = `${correccion.nombre}: ${contar(acciones.length, 'acción', 'acciones')}`
  await moverCorreccion(
    correccion,
    { estado: 'aplicada', aplicadaPorId: usuario.id, aplicadaEn: now },
    { tipo: 'correccion.aplicar', detalle },
    contexto,
  )
  return { id: correccion.id, semestre: correccion.clave }
}

/** In one order, so that two that apply at once wait and never cross; nobody moves these until the end. */
async function lockAcciones(correccionId: string, { tx }: Contexto): Promise<void> {
  await tx.$queryRaw`
    select 1 from accion a
    where a.id in (select i.accion_id from correccion_final_item i
      where i.correccion_id = ${correccionId}::uuid and i.decision = 'aceptada')
    order by a.id for update`
}

type Which = { correccionId: string; decision: 'aceptada' }

async function listPorCorregir(where: Which, { tx }: Contexto) {
  const items = await tx.correccionFinalItem.findMany({
    where,
    orderBy: { accion: { folio: 'asc' } },
    select: { accionId: true, campo: true, despues: true, accion: { select: { version: true } } },
  })
  const byAccion = Map.groupBy(items, ({ accionId }) => accionId)
  return [...byAccion].map(([accionId, own]) => ({
    accionId,
    version: own[0]!.accion.version,
    items: own,
  }))
}
