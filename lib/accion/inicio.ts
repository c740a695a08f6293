import type { EstadoSemestre } from '@/lib/catalogo/semestre'
import type { PorResponder } from './adhesion'
import type { Estado } from './workflow'

/** What Inicio tells, by rol. Days are `YYYY-MM-DD`. */
export type SemestreVista = {
  clave: string
  estado: EstadoSemestre
  /** Last day to send for the first time. */
  cierraEl: string
  conProrroga: boolean
}

/** An acción that waits for its enlace. */
export type Pendiente = {
  ref: string
  folio: string | null
  titulo: string
  estado: Estado
  vence: string | null
  guardadaEn: Date
  observaciones: number
  /** Names of the campos that still stand in the way of sending it. */
  faltan: string[]
}

export type DeclaracionVista = {
  semestre: string
  dependencia: { clave: string; nombre: string }
  /** «Enlace de Copred el 20 de julio de 2026, 10:42», once signed. */
  firmada: string | null
}

/** A dependencia whose enlace this person has just become, with what waited there. */
export type Recibida = { clave: string; nombre: string; borradores: number; devueltas: number }

export type InicioEnlace = {
  semestre: SemestreVista | null
  pendientes: Pendiente[]
  porResponder: PorResponder[]
  conteos: Partial<Record<Estado, number>>
  declaraciones: DeclaracionVista[]
}

export type EnEspera = { folio: string; titulo: string; responsable: string; enviadaEn: Date }

export type InicioCoordinador = {
  enEspera: number
  /** Sent, with a redacción that its dependencia has yet to answer. */
  esperanRespuesta: number
  /** Those that have waited longest, oldest first. */
  masAntiguas: EnEspera[]
  coordinadores: number
}

export type SemestreConteo = SemestreVista & { conteos: Partial<Record<Estado, number>> }

export type InicioAdministrador = {
  semestres: SemestreConteo[]
  /** Dependencias that report and have neither sent anything nor declared, in the semestre in course. */
  sinReportar: { clave: string; nombre: string; borradores: number }[]
  reportan: number
}
