import { dayFromColumn, dayToColumn } from '@/lib/core/clock'
import { leerFechas, periodoDeSemestre, type Fecha } from '@/lib/core/fechas'
import type { Issue } from '@/lib/core/issue'
import { refuseWith } from '@/lib/core/refusal'
import {
  resolveDependencias,
  resolveOPropone,
  resolvePaises,
  type Resueltos,
} from '@/lib/catalogo/server/resolver'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { SinReconocer } from '../accion'
import type { AccionInput } from '../schema'
import type { AccionPorGuardar, Propias } from './guardado'

/** What is to be in the acción's lists: ids of rows (of países, their codes), days and addresses, in order. */
export type Listas = {
  fechas: Fecha[]
  participantes: string[]
  contrapartes: string[]
  paises: string[]
  ciudades: string[]
  redes: string[]
  evidencia: string[]
}

/** The ids and plain columns a form's values stand for, ready to be written. */
export type Columnas = { propias: Propias; listas: Listas }

/** The dependencia a form names as responsable, among this person's own; else refused beside its field. */
export function responsableDe({ responsable }: AccionInput, { usuario }: Contexto) {
  const propia = usuario.dependencias.find(({ clave }) => clave === responsable)
  return propia ?? refuseWith({ campo: 'responsable', mensaje: 'Elija una de sus dependencias.' })
}

/** Days are kept only when the phrase is understood; the phrase itself is always kept. */
function fechasDe(texto: string, semestre: string): Fecha[] {
  const leidas = texto === '' ? null : leerFechas(texto, periodoDeSemestre(semestre))
  return leidas?.ok ? leidas.fechas : []
}

function seccionDe(input: AccionInput, { partes, ejes }: AccionPorGuardar) {
  const parte = partes.find(({ numero }) => numero === input.parte)
  const eje = ejes.find(({ numero }) => numero === input.eje)
  const issues: Issue[] = []
  if (input.parte !== null && !parte) {
    issues.push({ campo: 'parte', mensaje: 'Esa parte no es de este semestre. Elija otra.' })
  }
  if (input.eje !== null && input.eje !== 0 && !eje) {
    issues.push({
      campo: 'eje',
      mensaje: 'Ese eje no es del programa de este semestre. Elija otro.',
    })
  }
  if (issues.length > 0) refuseWith(...issues)
  return { parteId: parte?.id ?? null, ejeId: eje?.id ?? null, transversal: input.eje === 0 }
}

/** The entry that may not be in its list goes, by its own name, to those that are not recognised. */
function apartar({ found, desconocidos }: Resueltos, id: string) {
  const apartadas = found.filter((entrada) => entrada.id === id).map(({ nombre }) => nombre)
  return {
    ids: found.map((entrada) => entrada.id).filter((other) => other !== id),
    sinReconocer: [...new Set([...desconocidos, ...apartadas])],
  }
}

function sinReconocerDe(paises: string[], participantes: string[]): SinReconocer {
  return {
    ...(paises.length > 0 && { paises }),
    ...(participantes.length > 0 && { participantes }),
  }
}

/**
 * Turns what the form said into columns. What the closed catalogues (países, dependencias) do not know is kept apart,
 * as typed; unknown ciudades, contrapartes and redes enter theirs as propuestas. Refuses, with one sentence a field,
 * options that are not of this semestre.
 */
export async function columnasDe(
  input: AccionInput,
  accion: AccionPorGuardar,
  contexto: Contexto,
): Promise<Columnas> {
  const { tx } = contexto
  const { relaciones } = accion
  const responsable = responsableDe(input, contexto)
  const seccion = seccionDe(input, accion)
  const paises = apartar(await resolvePaises(tx, input.paises, relaciones.paises), 'MX')
  const participantes = apartar(
    await resolveDependencias(tx, input.participantes, relaciones.participantes),
    responsable.id,
  )
  return {
    propias: {
      titulo: input.titulo,
      fechasTexto: input.fechas,
      ...seccion,
      tipo: input.tipo,
      modalidad: input.modalidad,
      lugar: input.lugar || null,
      ods: input.ods,
      descripcion: input.descripcion,
      responsableId: responsable.id,
      sinReconocer: sinReconocerDe(paises.sinReconocer, participantes.sinReconocer),
    },
    listas: {
      fechas: fechasDe(input.fechas, accion.semestre.clave),
      participantes: participantes.ids,
      paises: paises.ids,
      ciudades: await resolveOPropone(tx, 'ciudad', input.ciudades, relaciones.ciudades),
      contrapartes: await resolveOPropone(
        tx,
        'contraparte',
        input.contrapartes,
        relaciones.contrapartes,
      ),
      redes: await resolveOPropone(tx, 'red', input.redes, relaciones.redes),
      evidencia: input.evidencia,
    },
  }
}

/** The columns that say something else than what stands saved. */
export function cambiosDe(before: Propias, after: Propias): Partial<Propias> {
  const campos = Object.keys(after) as (keyof Propias)[]
  const changed = campos.filter((campo) => !isIgual(before[campo], after[campo]))
  return Object.fromEntries(changed.map((campo) => [campo, after[campo]]))
}

const isIgual = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

/** One list of dates from its day columns. */
export function fechasDeFilas(
  filas: readonly { inicio: Date; fin: Date; precision: Fecha['precision'] }[],
): Fecha[] {
  return filas.map(({ inicio, fin, precision }) => ({
    inicio: dayFromColumn(inicio),
    fin: dayFromColumn(fin),
    precision,
  }))
}

/** The day columns of one list of dates. */
export function filasDeFechas(accionId: string, fechas: readonly Fecha[]) {
  return fechas.map(({ inicio, fin, precision }, orden) => ({
    accionId,
    orden,
    inicio: dayToColumn(inicio),
    fin: dayToColumn(fin),
    precision,
  }))
}
