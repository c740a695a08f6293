import { dayFromColumn, dayToColumn } from '@/lib/core/clock'
import { leerFechas, type Fecha } from '@/lib/core/fechas'
import type { Issue } from '@/lib/core/issue'
import { refuseWith } from '@/lib/core/refusal'
import { resolveDependencias, resolveOPropone, resolvePaises } from '@/lib/catalogo/server/resolver'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { AccionInput } from '../schema'

/** The ids and plain columns a form's values stand for, ready to be written. */
export type Columnas = {
  semestreId: string
  propias: {
    titulo: string
    fechasTexto: string
    parteId: string | null
    ejeId: string | null
    transversal: boolean
    tipo: AccionInput['tipo']
    modalidad: AccionInput['modalidad']
    lugar: string | null
    ods: number[]
    descripcion: string
    responsableId: string
  }
  fechas: Fecha[]
  participantes: string[]
  contrapartes: string[]
  paises: string[]
  ciudades: string[]
  redes: string[]
  evidencia: string[]
}

async function findSemestre({ tx }: Contexto, clave: string) {
  const semestre = await tx.semestre.findUnique({
    where: { clave },
    select: {
      id: true,
      inicio: true,
      fin: true,
      partes: { select: { id: true, numero: true } },
      programa: { select: { ejes: { select: { id: true, numero: true } } } },
    },
  })
  return semestre ?? refuseWith({ campo: 'semestre', mensaje: 'Elija el semestre.' })
}

type SemestreHallado = Awaited<ReturnType<typeof findSemestre>>

/** Days are kept only when the phrase is understood; the phrase itself is always kept. */
function fechasDe(texto: string, semestre: SemestreHallado): Fecha[] {
  const periodo = { inicio: dayFromColumn(semestre.inicio), fin: dayFromColumn(semestre.fin) }
  const leidas = texto === '' ? null : leerFechas(texto, periodo)
  return leidas?.ok ? leidas.fechas : []
}

function seccionDe(input: AccionInput, semestre: SemestreHallado, issues: Issue[]) {
  const parte = semestre.partes.find(({ numero }) => numero === input.parte)
  const eje = semestre.programa.ejes.find(({ numero }) => numero === input.eje)
  if (input.parte !== null && !parte) {
    issues.push({ campo: 'parte', mensaje: 'Esa parte no es de este semestre. Elija otra.' })
  }
  if (input.eje !== null && input.eje !== 0 && !eje) {
    issues.push({
      campo: 'eje',
      mensaje: 'Ese eje no es del programa de este semestre. Elija otro.',
    })
  }
  return { parteId: parte?.id ?? null, ejeId: eje?.id ?? null, transversal: input.eje === 0 }
}

/**
 * Turns what the form said into columns. Refuses, with one sentence a field, names that no
 * catalogue knows and options that are not of this semestre; unknown ciudades, contrapartes and
 * redes enter the catalogue as propuestas.
 */
export async function columnasDe(input: AccionInput, contexto: Contexto): Promise<Columnas> {
  const { tx, usuario } = contexto
  const semestre = await findSemestre(contexto, input.semestre)
  const paises = await resolvePaises(tx, input.paises)
  const participantes = await resolveDependencias(tx, input.participantes)
  const issues = [...paises.issues, ...participantes.issues]
  const seccion = seccionDe(input, semestre, issues)
  const responsable = usuario.dependencias.find(({ clave }) => clave === input.responsable)
  if (!responsable) {
    issues.push({ campo: 'responsable', mensaje: 'Elija una de sus dependencias.' })
  } else if (participantes.found.some(({ id }) => id === responsable.id)) {
    issues.push({
      campo: 'participantes',
      mensaje: `Quite ${responsable.nombre}: ya es la dependencia responsable.`,
    })
  }
  if (issues.length > 0 || !responsable) return refuseWith(...issues)

  return {
    semestreId: semestre.id,
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
    },
    fechas: fechasDe(input.fechas, semestre),
    participantes: participantes.found.map(({ id }) => id),
    paises: paises.found.map(({ codigo }) => codigo),
    ciudades: await resolveOPropone(tx, 'ciudad', input.ciudades),
    contrapartes: await resolveOPropone(tx, 'contraparte', input.contrapartes),
    redes: await resolveOPropone(tx, 'red', input.redes),
    evidencia: input.evidencia,
  }
}

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
