import type { Prisma } from '@/generated/prisma/client'
import { dayFromColumn } from '@/lib/core/clock'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { homologo } from '../continuidad'
import type { ConMotivo } from '../schema'
import { nextFolio } from './folio'
import { lockAccion } from './hold'
import { iniciarPaso, nacerEnPaso, terminarPaso } from './paso'
import { copiarRelaciones, copiarUltimoTrato } from './trasladadas'

const NOMBRADO = { select: { id: true, nombre: true } } as const

/** All that an acción says and was told in its own semestre that goes with it. */
const SELECT = {
  ...{ titulo: true, fechasTexto: true, transversal: true, tipo: true, modalidad: true },
  ...{ descripcion: true, lugar: true, ods: true, archivo: true, responsableNota: true },
  ...{ responsableId: true, vistoBueno: true, oficio: true, continuaDeId: true, hallazgos: true },
  ...{ creadaPorId: true, creadaEn: true, guardadaEn: true, enviadaPorId: true, enviadaEn: true },
  ...{ reclamadaEn: true, asignadaAId: true },
  parte: NOMBRADO,
  eje: NOMBRADO,
} satisfies Prisma.AccionSelect

/** The semestre after `clave`, which nobody closes meanwhile; refuses with a sentence when it cannot take anything in. */
async function holdSiguiente(tx: Tx, clave: string) {
  await tx.$queryRaw`
    select 1 from semestre where id = (
      select id from semestre where clave > ${clave} order by clave limit 1) for share`
  const siguiente = await tx.semestre.findFirst({
    where: { clave: { gt: clave } },
    orderBy: { clave: 'asc' },
    select: {
      ...{ id: true, clave: true, estado: true, cierraEl: true },
      partes: { orderBy: { numero: 'asc' }, select: { id: true, nombre: true } },
      programa: { select: { ejes: NOMBRADO } },
    },
  })
  if (siguiente && siguiente.estado !== 'cerrado') return siguiente
  const mensaje =
    'No hay un semestre siguiente que la reciba: pida a la administración que lo cree.'
  return refuseWith({ campo: 'motivo', mensaje })
}

/**
 * Passes an acción that came too late on to the next semestre (docs/adr/0025): there it is a new one with its own
 * folio, extemporánea, in the estado it had, with its evidence and with the observaciones that wait; here it is
 * descartada and says which folio tells it now. What was devuelta may be mended until the next semestre's last day.
 */
export async function trasladarAccion({ motivo, ...vista }: ConMotivo, contexto: Contexto) {
  const { tx } = contexto
  const accion = await iniciarPaso('trasladar', vista, contexto)
  const siguiente = await holdSiguiente(tx, accion.semestre.clave)
  await lockAccion(tx, accion.id)
  // Who waited here for another that passed it on is late, before a second one is born.
  const where = { id: accion.id, version: accion.version }
  const fila = await tx.accion.findUnique({ where, select: SELECT })
  const { parte, eje, ...dicho } = fila ?? refuse('stale')
  const ejeId = homologo(eje, siguiente.programa.ejes)?.id ?? null
  const devuelta = accion.estado === 'devuelta'
  const { revision, historia } = await copiarUltimoTrato(tx, accion)
  const folio = await nextFolio(tx, siguiente.id, siguiente.clave)
  const nueva = await nacerEnPaso(
    'trasladar',
    {
      ...{ ...dicho, ...folio, ejeId, revision },
      estado: accion.estado,
      semestreId: siguiente.id,
      // A programa of other ejes has none like it: the Gabinete reclassifies what came without its own.
      transversal: dicho.transversal || ejeId === null,
      parteId: homologo(parte, siguiente.partes)?.id ?? siguiente.partes[0]?.id ?? null,
      venceEl: devuelta ? siguiente.cierraEl : null,
      extemporaneaDeId: accion.semestreId,
      trasladadaDeId: accion.id,
    },
    {
      datos: { motivo, origen: accion.folio ?? accion.id },
      async fill(id) {
        await copiarRelaciones(tx, accion.id, id)
        await historia(id)
      },
    },
    contexto,
  )
  await terminarPaso(
    'trasladar',
    accion,
    {
      cambios: { venceEl: null },
      datos: { motivo, destino: folio.folio },
      aviso: {
        tipo: 'accion-trasladada',
        para: { enlacesDe: [accion.responsableId] },
        datos: { destino: folio.folio },
      },
    },
    contexto,
  )
  return { ...nueva, vence: devuelta ? dayFromColumn(siguiente.cierraEl) : null }
}
