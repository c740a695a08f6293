import { limpiarLinea } from '@/lib/core/texto'
import { ESTADOS, type Estado } from './workflow'

/** What a coordinador sees: everything from enviada on. */
export const ESTADOS_VISIBLES = ESTADOS.filter((estado) => estado !== 'borrador')
export type EstadoVisible = Exclude<Estado, 'borrador'>

export const QUEUE_ORDENES = ['antiguedad', 'folio', 'titulo', 'dependencia'] as const
export type QueueOrden = (typeof QUEUE_ORDENES)[number]

/** Days since it was sent, to narrow the queue to what has waited at least so long. */
export const ANTIGUEDADES = [3, 7, 14, 30] as const

/** The queue a coordinador has before them; all of it lives in the address. */
export type QueueFilter = {
  /** null = the open one. */
  semestre: string | null
  estado: EstadoVisible | 'todas'
  parte: number | null
  /** 0 = transversal. */
  eje: number | null
  /** Clave of the responsable. */
  dependencia: string | null
  /** Sent at least so many days ago, as the calendar of the city counts them. */
  antiguedad: number | null
  /** Whether its last frozen text has hallazgos that block or warn. */
  hallazgos: 'con' | 'sin' | null
  /** Who is to review it: who looks (`mi`), nobody yet, either of the two (`conmigo`), or a coordinador by id; null = whoever. */
  asignada: string | null
  texto: string
  orden: QueueOrden
  descending: boolean
  /** From 1. */
  pagina: number
}

export const QUEUE_PAGE_SIZE = 50

const PREDETERMINADO: QueueFilter = {
  semestre: null,
  estado: 'enviada',
  parte: null,
  eje: null,
  dependencia: null,
  antiguedad: null,
  hallazgos: null,
  asignada: null,
  texto: '',
  orden: 'antiguedad',
  descending: false,
  pagina: 1,
}

const ASIGNADA = /^(?:conmigo|mi|nadie|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export type SearchParams = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined) =>
  (Array.isArray(value) ? value[0] : value) ?? ''

function numberIn(value: string, max: number): number | null {
  return /^\d{1,4}$/.test(value) && Number(value) <= max ? Number(value) : null
}

function estadoDe(value: string, texto: string): QueueFilter['estado'] {
  const estado = ESTADOS_VISIBLES.find((visible) => visible === value)
  if (estado) return estado
  // Whoever searches from the top bar names no estado and looks for anything.
  return value === 'todas' || (value === '' && texto !== '') ? 'todas' : PREDETERMINADO.estado
}

/**
 * Reads the queue from an address. What it does not understand counts as not said; one that says nothing at all is
 * where a coordinador begins: what waits for them.
 */
export function parseQueue(params: SearchParams): QueueFilter {
  if (Object.keys(params).length === 0) return { ...PREDETERMINADO, asignada: 'conmigo' }
  const texto = limpiarLinea(one(params.q)).slice(0, 200)
  const orden = one(params.orden)
  const semestre = one(params.semestre)
  const dependencia = one(params.dependencia)
  const hallazgos = one(params.hallazgos)
  const asignada = one(params.asignada)
  return {
    semestre: /^\d{4}-[12]$/.test(semestre) ? semestre : null,
    estado: estadoDe(one(params.estado), texto),
    parte: numberIn(one(params.parte), 99),
    eje: numberIn(one(params.eje), 99),
    dependencia: /^[\w-]{1,60}$/.test(dependencia) ? dependencia : null,
    antiguedad: numberIn(one(params.antiguedad), 999) || null,
    hallazgos: hallazgos === 'con' || hallazgos === 'sin' ? hallazgos : null,
    asignada: ASIGNADA.test(asignada) ? asignada : null,
    texto,
    orden: QUEUE_ORDENES.find((known) => orden.replace('-', '') === known) ?? PREDETERMINADO.orden,
    descending: orden.startsWith('-'),
    pagina: numberIn(one(params.pagina), 9999) || 1,
  }
}

/** What narrows the queue beside semestre and estado, as it is when nothing does. */
export const SIN_FILTROS = {
  dependencia: null,
  parte: null,
  eje: null,
  antiguedad: null,
  hallazgos: null,
  asignada: null,
} as const satisfies Partial<QueueFilter>

const ESTRECHOS = Object.keys(SIN_FILTROS) as (keyof typeof SIN_FILTROS)[]

/** The queue as a query string, `?…`; of what differs from the usual, and that it is of whoever when nothing does. */
export function queueQuery(filter: QueueFilter, extra: Record<string, string> = {}): string {
  const { estado, texto, orden, descending, pagina } = filter
  const params = new URLSearchParams()
  for (const key of ['semestre', ...ESTRECHOS] as const) {
    if (filter[key] !== null) params.set(key, String(filter[key]))
  }
  if (texto !== '') params.set('q', texto)
  if (estado !== PREDETERMINADO.estado || texto !== '') params.set('estado', estado)
  if (orden !== PREDETERMINADO.orden || descending)
    params.set('orden', (descending ? '-' : '') + orden)
  if (pagina > 1) params.set('pagina', String(pagina))
  for (const [key, value] of Object.entries(extra)) params.set(key, value)
  if (params.size === 0) params.set('asignada', 'todas')
  return `?${params}`
}

/** True when something narrows the queue beside semestre and estado, and that it waits for who looks. */
export function isNarrowed(filter: QueueFilter): boolean {
  const { asignada, ...rest } = filter
  const estrecho = { ...rest, asignada: asignada === 'conmigo' ? null : asignada }
  return estrecho.texto !== '' || ESTRECHOS.some((key) => estrecho[key] !== null)
}
