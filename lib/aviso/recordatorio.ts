import type { AvisoDatos } from './aviso'
import type { RecordatorioTipo } from './recordatorio-tipo'
import { deBorradores, deCierre, deDevueltas, dePorRevisar } from './recordatorio-reglas'

/** An acción as its reminders need it. Days are `YYYY-MM-DD` of Mexico City. */
export type BorradorViejo = { id: string; titulo: string; guardadaEl: string }
export type DevueltaPendiente = {
  id: string
  folio: string
  titulo: string
  venceEl: string
  /** Saved by its enlace since it came back. */
  tocada: boolean
}

export type DependenciaEnSemestre = {
  id: string
  clave: string
  nombre: string
  /** Last day to send, that of its prórroga when it is later. */
  cierraEl: string
  /** It may still send for the first time: the semestre is open, or its prórroga runs. */
  recibe: boolean
  /** Something of it is with the Gabinete or decided. */
  reporto: boolean
  /** «Sin acciones que reportar», signed and not withdrawn. */
  declaro: boolean
  titular: { nombre: string; correo: string } | null
  borradores: readonly BorradorViejo[]
  devueltas: readonly DevueltaPendiente[]
}

/** What the reminders of a day are made from. */
export type Situacion = {
  semestres: readonly { clave: string; dependencias: readonly DependenciaEnSemestre[] }[]
  /** The day on which each acción that waits for the Gabinete was sent. */
  porRevisar: readonly string[]
}

/** One message: its `clave` goes out once, however often the day is looked at. */
export type Recordatorio = {
  clave: string
  tipo: RecordatorioTipo
  para: 'coordinadores' | { enlacesDe: string } | { titular: { nombre: string; correo: string } }
  accionId: string | null
  datos: AvisoDatos
}

/**
 * The recordatorios owed on a day, whether or not they went out already (the table of claves knows). A day that
 * nobody looked at is made up for within three.
 */
export function recordatoriosDe({ semestres, porRevisar }: Situacion, hoy: string): Recordatorio[] {
  const deSemestres = semestres.flatMap(({ clave, dependencias }) =>
    dependencias.flatMap((dependencia) => [
      ...deBorradores(clave, dependencia, hoy),
      ...deDevueltas(dependencia, hoy),
      ...deCierre(clave, dependencia, hoy),
    ]),
  )
  return [...deSemestres, ...dePorRevisar(porRevisar, hoy)]
}
