import type { Prorroga } from '@/lib/catalogo/prorroga'
import type { Estado } from '@/lib/accion/workflow'
import type { Dias, ResumenDeDias } from './dias'
import type { EnvioDePaquete } from './paquete'
import type { Situacion } from './tablero'

/** An acción that was sent, as the page of its dependencia lists it. */
export type AccionSeguida = {
  folio: string
  titulo: string
  estado: Estado
  /** Instant (ISO) of the last sending. */
  enviadaEn: string | null
  /** Last day to answer a return, `YYYY-MM-DD`. */
  vence: string | null
  dias: Dias
}

/** Who answers for the dependencia today, and how they are reached; `hasta` is the last day of a suplencia. */
export type EnlaceSeguido = {
  nombre: string
  correo: string
  telefono: string
  suplenteDe: string | null
  hasta: string | null
}

/** All that the desk knows of one dependencia in one semestre. Of its borradores, how many. */
export type DependenciaSeguida = {
  clave: string
  nombre: string
  siglas: string
  titular: { nombre: string; correo: string }
  semestre: { clave: string; cierraEl: string }
  /** Every semestre, newest first. */
  semestres: string[]
  situacion: Situacion
  borradores: number
  acciones: AccionSeguida[]
  enlaces: EnlaceSeguido[]
  /** Instant (ISO) and name of who signed «Sin acciones». */
  declaracion: { en: string; quien: string } | null
  /** The latest first. */
  prorrogas: Prorroga[]
  /** First day that a new one can give, `YYYY-MM-DD`; null when the semestre takes no more work. */
  prorrogable: string | null
  dias: ResumenDeDias
  /** Observaciones and acciones of the paquete as it stands. */
  debidas: { observaciones: number; acciones: number }
  ultimoEnvio: EnvioDePaquete | null
}
