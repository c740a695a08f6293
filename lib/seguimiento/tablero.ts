import type { Estado } from '@/lib/accion/workflow'
import type { EstadoSemestre } from '@/lib/catalogo/semestre'
import type { Mes } from './avance'
import type { ResumenDeDias } from './dias'
import type { OrdenDeSeguimiento } from './filtro'

/** What a dependencia has said of the semestre: `empieza` has borradores and nothing that arrived. */
export const SITUACIONES = ['informa', 'sin_acciones', 'empieza', 'falta'] as const
export type Situacion = (typeof SITUACIONES)[number]

/** What it comes to, of what arrived, what is being written and whether it signed that it has none. */
export function situacionDe(recibidas: number, borradores: number, isFirmada: boolean): Situacion {
  if (recibidas > 0) return 'informa'
  if (isFirmada) return 'sin_acciones'
  return borradores > 0 ? 'empieza' : 'falta'
}

export type FilaDeSeguimiento = {
  clave: string
  nombre: string
  siglas: string
  situacion: Situacion
  conteos: Record<Estado, number>
  /** Arrived and standing; merged ones count as one. */
  recibidas: number
  /** What it reported in the semestre before; null when there is none. */
  esperadas: number | null
  /** Of those with a known first sending, up to its last day; null when none is known. */
  aTiempo: number | null
  /** Acciones on which the Gabinete has remarked at least once. */
  observadas: number
  dias: ResumenDeDias
  /** Last day of a prórroga that is later than the semestre's, `YYYY-MM-DD`. */
  prorroga: string | null
}

/** The board of a semestre. `totales` has the shape of a row, counted for the city. */
export type SeguimientoVista = {
  semestre: { clave: string; estado: EstadoSemestre; cierraEl: string }
  /** Clave of the semestre that says what was expected. */
  anterior: string | null
  /** Every semestre, newest first. */
  semestres: string[]
  filas: FilaDeSeguimiento[]
  totales: FilaDeSeguimiento
  meses: Mes[]
}

/** What is neither on its way nor in the informe. */
export function otras({ retirada, descartada, fusionada }: Record<Estado, number>): number {
  return retirada + descartada + fusionada
}

type Valor = (fila: FilaDeSeguimiento) => number | null

const VALORES: Record<Exclude<OrdenDeSeguimiento, 'dependencia'>, Valor> = {
  recibidas: ({ recibidas }) => recibidas,
  esperadas: ({ esperadas }) => esperadas,
  'a-tiempo': ({ aTiempo }) => aTiempo,
  borrador: ({ conteos }) => conteos.borrador,
  enviada: ({ conteos }) => conteos.enviada,
  devuelta: ({ conteos }) => conteos.devuelta,
  observadas: ({ observadas }) => observadas,
  aprobada: ({ conteos }) => conteos.aprobada,
  otras: ({ conteos }) => otras(conteos),
  'dias-enlace': ({ dias }) => dias.enlace?.suma ?? null,
  'dias-gabinete': ({ dias }) => dias.gabinete?.suma ?? null,
}

const byName = new Intl.Collator('es').compare

/** The rows in an order; what has no value comes last both ways, and the name settles ties. */
export function ordenarFilas(
  filas: readonly FilaDeSeguimiento[],
  orden: OrdenDeSeguimiento,
  descending: boolean,
): FilaDeSeguimiento[] {
  const sign = descending ? -1 : 1
  const named = filas.toSorted((a, b) => byName(a.nombre, b.nombre))
  if (orden === 'dependencia') return descending ? named.reverse() : named
  const valor = VALORES[orden]
  return named.sort((a, b) => {
    const [one, other] = [valor(a), valor(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return sign * (one - other)
  })
}
