import type { EstadoSemestre } from '@/lib/catalogo/semestre'
import type { Periodo } from '@/lib/core/fechas'
import type { FiltroGuardado } from './filtro-guardado'
import type { EstadoVisible, QueueFilter } from './queue'

type Numerado = { numero: number; nombre: string }

/** What the filters offer: every semestre, and the partes, ejes and dependencias of the one chosen. */
export type QueueOptions = {
  semestre: Periodo & { id: string; clave: string; estado: EstadoSemestre }
  semestres: string[]
  partes: Numerado[]
  ejes: Numerado[]
  dependencias: { clave: string; nombre: string }[]
  /** Who can review, by nombre. */
  coordinadores: { id: string; nombre: string }[]
  /** The views who looks keeps by name. */
  filtros: FiltroGuardado[]
}

/** One acción as a line of the queue. Instants are ISO strings. */
export type QueueRow = {
  folio: string
  titulo: string
  estado: EstadoVisible
  dependencia: { nombre: string; siglas: string }
  eje: { numero: number; nombre: string; color: string } | null
  fechasImpresas: string
  enviadaEn: string | null
  venceEl: string | null
  /** Who holds the lease, while it lasts. */
  revisa: string | null
  /** The coordinador who is to review it. */
  asignada: { nombre: string; propia: boolean } | null
  hallazgos: number
  /** The dependencia has a redacción of the Gabinete to answer. */
  redaccion: boolean
}

/** How many acciones, of those that the other filters leave, one value of a filter would. */
export type Conteo = { value: string; label: string; title: string; total: number }

export type Queue = {
  filter: QueueFilter
  options: QueueOptions
  rows: QueueRow[]
  /** How many of each estado the other filters leave. */
  counts: Partial<Record<EstadoVisible, number>>
  /** The same of each dependencia (by its clave), in the estado shown; those with most first. */
  dependencias: Conteo[]
  /** And of those given to who looks, to nobody, and to whoever. */
  asignadas: { mi: number; nadie: number; todas: number }
  /** How many the filter leaves, all pages together. */
  total: number
}

/** Where one acción stands in the queue; `n` is null when the filter no longer lets it through. */
export type Posicion = {
  n: number | null
  total: number
  anterior: string | null
  siguiente: string | null
}
