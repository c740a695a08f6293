import { z } from 'zod'
import type { Prisma } from '@/generated/prisma/client'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { moverSemestre } from '@/lib/catalogo/server/semestres'
import { canonicalJson } from '@/lib/core/canonico'
import { dayOf } from '@/lib/core/clock'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { edicionEnFrase, nombreDeEdicion } from '../edicion'
import type { Instantanea } from '../instantanea'
import { canInforme } from '../policy'
import { avisarAdministradores } from './avisar-administradores'
import { bloquearSemestre, type SemestreEnCierre } from './bloquear-semestre'
import { pedirTarea } from './cola-de-ediciones'
import { sha256 } from './huella'
import { cierreSchema } from './proponer-cierre'
import { propuestaSchema, reunirEdicion, type PorCerrar } from './propuesta-de-edicion'
import { reparosDe } from './reparos'

/** `marca`: of the proposal that was on the page. */
export const confirmacionSchema = cierreSchema.extend({ marca: z.string().min(1) })

const no = (mensaje: string) => refuseWith({ campo: 'cierre', mensaje })

/**
 * Another administrador than who proposed it closes the edición: what is frozen is exactly what was proposed. The
 * semestre is cerrado with it, and its files are asked for. Refuses `forbidden`, `stale` when the proposal is not the
 * one that was on the page, and with a sentence for whatever stands in the way.
 */
export async function confirmarCierre(
  { semestre: clave, marca }: z.output<typeof confirmacionSchema>,
  { tx, usuario, now }: Contexto,
): Promise<{ edicionId: string; numero: number; semestre: string }> {
  if (!canInforme(usuario, 'cerrar')) return refuse('forbidden')
  const semestre = await bloquearSemestre(tx, clave)
  const edicion = await findPropuesta(tx, semestre.id)
  if (edicion.propuestaPorId === usuario.id) {
    return no('Usted propuso este cierre: lo confirma otra persona que administre.')
  }
  const propuesta = propuestaSchema.parse(edicion.manifiesto)
  if (propuesta.marca !== marca) return refuse('stale')
  const { id: edicionId, numero } = edicion
  const { issues, aceptados } = await reparosDe(tx, semestre.id, numero)
  if (issues.length > 0) return refuseWith(...issues)
  const porCerrar = await reunirEdicion(tx, semestre, numero)
  if (porCerrar.marca !== marca) {
    return no(
      'Lo que se imprimiría cambió desde que se propuso el cierre. Retire la propuesta y vuelva a proponerlo.',
    )
  }
  if (!propuesta.ensayo) return no(edicion.tarea?.fallo ?? SIN_ENSAYO)
  const { ensayo } = propuesta
  await congelar(tx, { edicionId, numero, porCerrar, ensayo, aceptados }, usuario.id, now)
  if (numero > 1) await corregirErratas(tx, semestre, edicionId)
  if (semestre.estado !== 'cerrado') await cerrar(tx, semestre, usuario, now)
  await pedirTarea(tx, edicionId, 'archivos', now)
  const datos = { edicionId, clave, numero, detalle: `${edicionEnFrase(numero)} de ${clave}` }
  await recordSuceso(tx, usuario, { tipo: 'edicion.cerrar', semestreId: semestre.id, datos }, now)
  const noticia = { tipo: 'edicion-cerrada', clave, numero } as const
  await avisarAdministradores(tx, noticia, usuario.id, now, ['administrador', 'coordinador'])
  return { edicionId, numero, semestre: clave }
}

const SIN_ENSAYO =
  'Todavía se comprueba que el informe propuesto se puede imprimir. Espere un momento y vuelva a intentarlo.'

async function findPropuesta(tx: Tx, semestreId: string) {
  const edicion = await tx.edicion.findFirst({
    where: { semestreId, estado: 'preparacion', propuestaEn: { not: null } },
    select: {
      id: true,
      numero: true,
      propuestaPorId: true,
      manifiesto: true,
      tarea: { select: { fallo: true } },
    },
  })
  return edicion ?? no('No hay un cierre propuesto: proponga primero el cierre de la edición.')
}

type PorCongelar = {
  edicionId: string
  numero: number
  porCerrar: PorCerrar
  ensayo: Pick<Instantanea, 'imagenes' | 'versiones'>
  aceptados: Instantanea['aceptados']
}

/** Writes the snapshot. From here on neither this program nor its database role can change it. */
async function congelar(
  tx: Tx,
  {
    edicionId,
    numero,
    porCerrar: { material, cambios, heredados },
    ensayo,
    aceptados,
  }: PorCongelar,
  cerradaPorId: string,
  now: Date,
): Promise<void> {
  const imprint = { edicion: nombreDeEdicion(numero), fecha: dayOf(now) }
  const record = { cambios, aceptados: [...heredados, ...aceptados] }
  const instantanea: Instantanea = { forma: 1, numero, material, imprint, ...record, ...ensayo }
  const text = canonicalJson(instantanea)
  const { count } = await tx.edicion.updateMany({
    where: { id: edicionId, estado: 'preparacion' },
    data: {
      estado: 'cerrada',
      instantanea: JSON.parse(text) as Prisma.InputJsonValue,
      sha256: sha256(text),
      manifiesto: {},
      cambios,
      cerradaPorId,
      cerradaEn: now,
    },
  })
  if (count !== 1) refuse('stale')
}

async function corregirErratas(tx: Tx, { id: semestreId }: SemestreEnCierre, edicionId: string) {
  await tx.errata.updateMany({
    where: { semestreId, aprobadaEn: { not: null }, corregidaEnId: null },
    data: { corregidaEnId: edicionId },
  })
}

/** With its first edición closed nothing of the semestre moves any more. */
async function cerrar(
  tx: Tx,
  semestre: SemestreEnCierre,
  usuario: Contexto['usuario'],
  now: Date,
): Promise<void> {
  const enRevision =
    semestre.estado === 'abierto'
      ? await moverSemestre(tx, semestre, 'en_revision', usuario, now)
      : semestre
  await moverSemestre(tx, enRevision, 'cerrado', usuario, now)
}
