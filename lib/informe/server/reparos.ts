import { ESTADO_LABELS } from '@/lib/accion/labels'
import { contar } from '@/lib/core/contar'
import type { Issue } from '@/lib/core/issue'
import { prisma, type Tx } from '@/lib/core/server/db'
import { fraseDeBloqueo, type PorDecidir } from '../revision'
import { juzgarTextos, type Juicio } from './bloqueos'
import { impresas } from './collect'
import { listCambios } from './cambios'

export type AccionSinDecidir = Omit<PorDecidir, 'dependencia'>

/** What still goes between the enlaces and the Gabinete, by folio: none of it may be left when a semestre closes. */
export async function listSinDecidir(
  semestreId: string,
  tx: Tx = prisma,
): Promise<AccionSinDecidir[]> {
  const filas = await tx.accion.findMany({
    where: { semestreId, estado: { in: ['enviada', 'devuelta'] } },
    orderBy: { numero: 'asc' },
    select: { folio: true, titulo: true, estado: true },
  })
  return filas.map(({ folio, titulo, estado }) => ({
    folio: folio ?? '',
    titulo,
    estado: estado === 'devuelta' ? 'devuelta' : 'enviada',
  }))
}

/** So many are named one by one in a refusal; the page lists them all. */
const NOMBRADAS = 20

function told(issues: Issue[], campo: string, rest: (n: number) => string): Issue[] {
  const more = issues.length - NOMBRADAS
  if (more <= 0) return issues
  return [...issues.slice(0, NOMBRADAS), { campo, mensaje: rest(more) }]
}

const enLista = new Intl.ListFormat('es-MX')

/** All that is undecided in one sentence: the page tells each one below, and `campo` leads there. */
function sinDecidir(pendientes: readonly AccionSinDecidir[]): Issue[] {
  const n = pendientes.length
  if (n === 0) return []
  const named = pendientes
    .slice(0, NOMBRADAS)
    .map(({ folio, estado }) => `${folio} (${ESTADO_LABELS[estado].toLowerCase()})`)
  const more = n > NOMBRADAS ? [`${n - NOMBRADAS} más`] : []
  const acto = n === 1 ? 'Decídala o pásela' : 'Decídalas o páselas'
  const mensaje = `Falta decidir ${contar(n, 'acción', 'acciones')}: ${enLista.format([...named, ...more])}. ${acto} al semestre siguiente.`
  return [{ campo: 'sin-decidir', mensaje }]
}

/** Why an edición cannot be closed, a sentence for each reason, empty when it can; and what its record will say. */
export type Reparos = { issues: Issue[] } & Pick<Juicio, 'aceptados'>

/** Of the first edición of a semestre. */
async function reparosDePrimera(tx: Tx, semestreId: string): Promise<Reparos> {
  const pendientes = await listSinDecidir(semestreId, tx)
  const { bloqueos, aceptados } = await juzgarTextos(semestreId, tx)
  const aprobadas = await tx.accion.count({ where: impresas(semestreId) })
  const issues = [
    ...sinDecidir(pendientes),
    ...told(
      bloqueos.map((bloqueo) => ({ campo: 'hallazgos', mensaje: fraseDeBloqueo(bloqueo) })),
      'hallazgos',
      (n) => `Y ${contar(n, 'cosa más que impide', 'cosas más que impiden')} cerrar.`,
    ),
  ]
  if (aprobadas === 0) {
    const mensaje =
      'No hay acciones aprobadas: no hay nada que imprimir. Apruebe al menos una antes de cerrar la edición.'
    issues.push({ campo: 'cierre', mensaje })
  }
  return { issues, aceptados }
}

/** The same for an edición that corrects the one before: there is something to correct, and nothing left to decide. */
async function reparosDeSiguiente(tx: Tx, semestreId: string): Promise<Issue[]> {
  const undecided = await tx.errata.count({
    where: { semestreId, aprobadaEn: null, rechazadaEn: null },
  })
  if (undecided > 0) {
    const mensaje = `Hay ${contar(undecided, 'errata propuesta', 'erratas propuestas')} sin decidir. Otra persona debe aprobarlas o rechazarlas antes de cerrar la edición siguiente.`
    return [{ campo: 'cierre', mensaje }]
  }
  if ((await listCambios(tx, semestreId)).length > 0) return []
  const mensaje =
    'La edición anterior no tiene erratas aprobadas por corregir: la siguiente diría lo mismo.'
  return [{ campo: 'cierre', mensaje }]
}

/** The one or the other: edición `numero` of a semestre (its id). What one after the first inherits is not here. */
export const reparosDe = async (tx: Tx, semestreId: string, numero: number): Promise<Reparos> =>
  numero === 1
    ? reparosDePrimera(tx, semestreId)
    : { issues: await reparosDeSiguiente(tx, semestreId), aceptados: [] }
