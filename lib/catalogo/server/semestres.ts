import { z } from 'zod'
import { type Actor, recordSuceso } from '@/lib/bitacora/server/record'
import type { SucesoDeSemestre } from '@/lib/bitacora/suceso'
import { addDays, dayToColumn } from '@/lib/core/clock'
import { isDia } from '@/lib/core/calendario'
import { periodoDeSemestre } from '@/lib/core/fechas'
import type { Issue } from '@/lib/core/issue'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { identidadDe, readInstitucion } from '@/lib/core/server/institucion'
import { ESTADO_SEMESTRE_LABELS, SEMESTRE_PASOS, type EstadoSemestre } from '../semestre'

/** A person with their roles, or the system (id null): whoever can reach the command line is trusted. */
type Operador = Actor & { roles?: readonly string[] }
type Semestres = { tx: Tx; usuario: Operador; now: Date }

function requireAdministrador({ id, roles = [] }: Operador): void {
  if (id !== null && !roles.includes('administrador')) refuse('forbidden')
}

const clave = z
  .string()
  .regex(/^20\d{2}-[12]$/, 'Escriba el semestre como año y número, por ejemplo 2027-1.')

/** A new semestre. Without `cierraEl` its last day to send is the fifteenth after its end. */
export const semestreNuevoSchema = z.object({
  semestre: clave,
  programa: z.string().min(1, 'Elija el programa.'),
  cierraEl: z
    .string()
    .refine((day) => day === '' || isDia(day), 'Escriba el día como 2027-07-15.')
    .default(''),
  /** One parte a line. */
  partes: z
    .string()
    .transform((text) => text.split('\n').flatMap((line) => line.trim() || []))
    .default([]),
})

/** A semestre as it was shown: its clave and the version to be changed. */
export const semestreVistoSchema = z.object({
  semestre: clave,
  version: z.coerce.number().int().positive(),
})
type SemestreVisto = z.output<typeof semestreVistoSchema>

const DIAS_PARA_ENVIAR = 15

/**
 * Makes a semestre, programado, with its partes and its folio counter. Refuses with sentences on `semestre`,
 * `programa` or `cierraEl`; `forbidden` for who is not administrador.
 */
export async function crearSemestre(
  nuevo: z.output<typeof semestreNuevoSchema>,
  { tx, usuario, now }: Semestres,
): Promise<{ clave: string; version: number }> {
  requireAdministrador(usuario)
  const { inicio, fin } = periodoDeSemestre(nuevo.semestre)
  const cierraEl = nuevo.cierraEl || addDays(fin, DIAS_PARA_ENVIAR)
  const programa = await tx.programa.findUnique({
    where: { clave: nuevo.programa },
    select: { id: true },
  })
  const issues: Issue[] = []
  if (!programa) {
    const mensaje = `No hay un programa con la clave “${nuevo.programa}”.`
    issues.push({ campo: 'programa', mensaje })
  }
  if (cierraEl < inicio) {
    const mensaje = 'El último día para enviar no puede ser anterior al inicio del semestre.'
    issues.push({ campo: 'cierraEl', mensaje })
  }
  if (issues.length > 0 || !programa) return refuseWith(...issues)
  const [anio, periodo] = nuevo.semestre.split('-').map(Number) as [number, number]
  // One statement: of two at the same time one wins, and the transaction of the other goes on to say so.
  const [creado] = await tx.semestre.createManyAndReturn({
    data: [
      {
        clave: nuevo.semestre,
        anio,
        periodo,
        inicio: dayToColumn(inicio),
        fin: dayToColumn(fin),
        cierraEl: dayToColumn(cierraEl),
        programaId: programa.id,
      },
    ],
    skipDuplicates: true,
    select: { id: true, version: true },
  })
  if (!creado)
    return refuseWith({ campo: 'semestre', mensaje: `Ya existe el semestre ${nuevo.semestre}.` })
  await completar(tx, creado.id, nuevo.partes)
  await recordSuceso(tx, usuario, suceso(creado.id, nuevo.semestre, null, 'programado'), now)
  return { clave: nuevo.semestre, version: creado.version }
}

async function completar(tx: Tx, semestreId: string, partes: readonly string[]): Promise<void> {
  const nombres = partes.length > 0 ? partes : identidadDe(await readInstitucion(tx)).partes
  await tx.parte.createMany({
    data: nombres.map((nombre, index) => ({ semestreId, numero: index + 1, nombre })),
  })
  await tx.foliador.create({ data: { semestreId }, select: { semestreId: true } })
}

const TIPOS = {
  programado: 'semestre.crear',
  abierto: 'semestre.abrir',
  en_revision: 'semestre.revisar',
  cerrado: 'semestre.cerrar',
} as const

function suceso(
  semestreId: string,
  clave: string,
  de: EstadoSemestre | null,
  a: EstadoSemestre,
): SucesoDeSemestre {
  return { tipo: TIPOS[a], semestreId, datos: { clave, de, a } }
}

/** Opens it, for the first time or again after «en revisión». */
export const abrirSemestre = (visto: SemestreVisto, contexto: Semestres) =>
  pasar(visto, 'abierto', contexto)

/** Stops new acciones and first sendings; what has a folio goes on. */
export const revisarSemestre = (visto: SemestreVisto, contexto: Semestres) =>
  pasar(visto, 'en_revision', contexto)

/** Stops everything, for good. Refuses while something is enviada or devuelta. */
export const cerrarSemestre = (visto: SemestreVisto, contexto: Semestres) =>
  pasar(visto, 'cerrado', contexto)

/**
 * Takes a semestre where the table (SEMESTRE_PASOS) lets it go. Refuses `forbidden` or `not_found`, `stale` when
 * somebody changed it since it was shown, and with a sentence on `semestre` what the table or its acciones forbid.
 */
async function pasar(
  { semestre: clave, version }: SemestreVisto,
  a: EstadoSemestre,
  { tx, usuario, now }: Semestres,
): Promise<{ clave: string; version: number }> {
  requireAdministrador(usuario)
  await tx.$queryRaw`select id from semestre where clave = ${clave} for update`
  const semestre = await tx.semestre.findUnique({
    where: { clave },
    select: { id: true, estado: true, version: true },
  })
  if (!semestre) return refuse('not_found')
  if (semestre.version !== version) return refuse('stale')
  const { id, estado: de } = semestre
  if (!SEMESTRE_PASOS[de].includes(a)) {
    return refuseWith({ campo: 'semestre', mensaje: ilegal(clave, de, a) })
  }
  if (a === 'cerrado') await requireDecidido(tx, id, clave)
  await moverSemestre(tx, { id, clave, estado: de, version }, a, usuario, now)
  return { clave, version: version + 1 }
}

type SemestreBloqueado = { id: string; clave: string; estado: EstadoSemestre; version: number }

/** Writes the new estado of a semestre that the caller holds, and its suceso: for acts that carry it along. */
export async function moverSemestre<T extends SemestreBloqueado>(
  tx: Tx,
  semestre: T,
  a: EstadoSemestre,
  actor: Actor,
  now: Date,
): Promise<T> {
  const { id, clave, estado: de, version } = semestre
  await tx.semestre.update({
    where: { id },
    data: { estado: a, version: { increment: 1 } },
    select: { id: true },
  })
  await recordSuceso(tx, actor, suceso(id, clave, de, a), now)
  return { ...semestre, estado: a, version: version + 1 }
}

const word = (estado: EstadoSemestre) => `“${ESTADO_SEMESTRE_LABELS[estado].toLowerCase()}”`

function ilegal(clave: string, de: EstadoSemestre, a: EstadoSemestre): string {
  const next = SEMESTRE_PASOS[de].map(word).join(' o ')
  const may = next === '' ? 'y ya no cambia' : `y de ahí sólo puede pasar a ${next}`
  return `El semestre ${clave} no puede pasar a ${word(a)}: está ${word(de)}, ${may}.`
}

async function requireDecidido(tx: Tx, semestreId: string, clave: string): Promise<void> {
  const pending = await tx.accion.count({
    where: { semestreId, estado: { in: ['enviada', 'devuelta'] } },
  })
  if (pending === 0) return
  const [acciones, enviadas] =
    pending === 1
      ? ['1 acción', 'enviada o devuelta']
      : [`${pending} acciones`, 'enviadas o devueltas']
  const mensaje = `El semestre ${clave} no se puede cerrar: tiene ${acciones} ${enviadas} sin decidir. Decídalas o páselas al semestre siguiente antes de cerrarlo.`
  refuseWith({ campo: 'semestre', mensaje })
}
