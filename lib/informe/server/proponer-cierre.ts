import { z } from 'zod'
import { avisarAdministradores } from './avisar-administradores'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { moverSemestre } from '@/lib/catalogo/server/semestres'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { edicionEnFrase } from '../edicion'
import { canInforme } from '../policy'
import { bloquearSemestre, type SemestreEnCierre } from './bloquear-semestre'
import { pedirTarea } from './cola-de-ediciones'
import { reunirEdicion, type Propuesta } from './propuesta-de-edicion'
import { reparosDe } from './reparos'

export const cierreSchema = z.object({ semestre: z.string().regex(/^\d{4}-[12]$/) })

/**
 * An administrador proposes to close the next edición of a semestre, as it stands: another one confirms it. An open
 * semestre passes to «en revisión», so that nothing new comes in between. Refuses `forbidden`, and with a sentence for
 * each thing that stands in the way.
 */
export async function proponerCierre(
  { semestre: clave }: z.output<typeof cierreSchema>,
  { tx, usuario, now }: Contexto,
): Promise<{ edicionId: string; numero: number; semestre: string }> {
  if (!canInforme(usuario, 'cerrar')) return refuse('forbidden')
  const semestre = await bloquearSemestre(tx, clave)
  const edicion = await findSiguiente(tx, semestre.id)
  if (edicion.isPropuesta) {
    return refuseWith({ campo: 'cierre', mensaje: 'Ya está propuesto el cierre de esta edición.' })
  }
  if (semestre.estado === 'programado') {
    const mensaje = `El semestre ${clave} todavía no abre: no tiene nada que cerrar.`
    return refuseWith({ campo: 'cierre', mensaje })
  }
  const { numero } = edicion
  const { issues } = await reparosDe(tx, semestre.id, numero)
  if (issues.length > 0) return refuseWith(...issues)
  const { material, marca } = await reunirEdicion(tx, semestre, numero)
  const propuesta: Propuesta = { marca, acciones: material.acciones.length }
  const data = { propuestaPorId: usuario.id, propuestaEn: now, manifiesto: propuesta }
  const { id: edicionId } = await tx.edicion.upsert({
    where: { semestreId_numero: { semestreId: semestre.id, numero } },
    create: { semestreId: semestre.id, numero, ...data },
    update: data,
    select: { id: true },
  })
  await pedirTarea(tx, edicionId, 'ensayo', now)
  await detenerEntradas(tx, semestre, usuario, now)
  const datos = { edicionId, clave, numero, detalle: `${edicionEnFrase(numero)} de ${clave}` }
  await recordSuceso(tx, usuario, { tipo: 'edicion.proponer', semestreId: semestre.id, datos }, now)
  await avisarAdministradores(tx, { tipo: 'cierre-propuesto', clave, numero }, usuario.id, now)
  return { edicionId, numero, semestre: clave }
}

/** The edición that comes next: the one somebody prepares, else the number after the last closed one. */
async function findSiguiente(tx: Tx, semestreId: string) {
  const last = await tx.edicion.findFirst({
    where: { semestreId },
    orderBy: { numero: 'desc' },
    select: { numero: true, estado: true, propuestaEn: true },
  })
  if (!last) return { numero: 1, isPropuesta: false }
  if (last.estado === 'cerrada') return { numero: last.numero + 1, isPropuesta: false }
  return { numero: last.numero, isPropuesta: last.propuestaEn !== null }
}

/** Between the proposal and its confirmation nothing new is sent. */
async function detenerEntradas(
  tx: Tx,
  semestre: SemestreEnCierre,
  usuario: Contexto['usuario'],
  now: Date,
): Promise<void> {
  if (semestre.estado === 'abierto') await moverSemestre(tx, semestre, 'en_revision', usuario, now)
}
