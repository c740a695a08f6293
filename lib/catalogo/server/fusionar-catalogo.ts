import { z } from 'zod'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { limpiarLinea } from '@/lib/core/texto'
import type { Entrada, EstadoCatalogo, Lista } from '../abierto'
import { indexByNombre } from '../nombres'
import { aliasDe, entradaVistaSchema, reclamarEntrada, type ContextoDeCatalogo } from './cambiar'
import { listEntradasDe, TABLAS, writeEntrada } from './tablas'

/** Into which entry: one of those offered, by its id, or another by any of its names. */
export const fusionSchema = entradaVistaSchema.extend({
  destino: z.union([z.uuid(), z.literal('')]).default(''),
  otra: z.string().max(300, 'Es demasiado largo.').default('').transform(limpiarLinea),
})
type FusionInput = z.output<typeof fusionSchema>

/** Only an accepted entry takes in another; what is written by hand goes before what is ticked. */
async function findDestino({ lista, id, destino, otra }: FusionInput, tx: Tx): Promise<Entrada> {
  const aceptadas = (await listEntradasDe(tx, lista)).filter(
    (entrada) => entrada.estado === 'aceptada' && entrada.id !== id,
  )
  if (otra !== '') {
    const mensaje = `No hay otra entrada aceptada que se llame “${otra}”. Use su nombre o sus siglas.`
    return indexByNombre(aceptadas)(otra) ?? refuseWith({ campo: 'otra', mensaje })
  }
  const elegida = aceptadas.find((entrada) => entrada.id === destino)
  return elegida ?? refuseWith({ campo: 'destino', mensaje: 'Elija con cuál se fusiona.' })
}

/** Moves the acciones of one entry to another. An acción with both keeps one, at the first of the two places. */
async function moverUsos(tx: Tx, lista: Lista, origen: string, destino: string): Promise<number> {
  const { usos, llave } = TABLAS[lista]
  await tx.$executeRaw`
    update ${usos} d set orden = least(d.orden, o.orden) from ${usos} o
    where o.accion_id = d.accion_id and o.${llave} = ${origen}::uuid and d.${llave} = ${destino}::uuid`
  const dobles = await tx.$executeRaw`
    delete from ${usos} o using ${usos} d
    where o.accion_id = d.accion_id and o.${llave} = ${origen}::uuid and d.${llave} = ${destino}::uuid`
  const movidas = await tx.$executeRaw`
    update ${usos} set ${llave} = ${destino}::uuid where ${llave} = ${origen}::uuid`
  return dobles + movidas
}

/**
 * One body under two names becomes one entry: the acciones go over, the name that goes stays as an alias of the
 * other, so that a form that still says it finds the right entry. Frozen revisiones keep what they said. Refuses as
 * `reclamarEntrada`, and with a sentence on `destino` or `otra`.
 *
 * @returns the id of the entry that stays, and the estado of the one that went.
 */
export async function fusionarCatalogo(
  input: FusionInput,
  contexto: ContextoDeCatalogo,
): Promise<{ id: string; estado: EstadoCatalogo }> {
  const { tx, usuario, now } = contexto
  const origen = await reclamarEntrada(input, contexto)
  const destino = await findDestino(input, tx)
  const acciones = await moverUsos(tx, input.lista, origen.id, destino.id)
  await deleteEntrada(tx, input.lista, origen.id)
  const otros = [...destino.alias, origen.nombre, origen.siglas, ...origen.alias]
  const alias = aliasDe(destino.nombre, destino.siglas, otros)
  await writeEntrada(tx, input.lista, { ...destino, alias, pais: destino.pais ?? origen.pais })
  const datos = {
    lista: input.lista,
    entradaId: origen.id,
    nombre: destino.nombre,
    anterior: origen.nombre,
    enId: destino.id,
    acciones,
    detalle: `“${origen.nombre}” en “${destino.nombre}”`,
  }
  await recordSuceso(tx, usuario, { tipo: 'catalogo.fusionar', datos }, now)
  return { id: destino.id, estado: origen.estado }
}

async function deleteEntrada(tx: Tx, lista: Lista, id: string): Promise<void> {
  await tx.$executeRaw`delete from ${TABLAS[lista].tabla} where id = ${id}::uuid`
}
