import { SEVERIDADES, type Severidad } from '@/lib/correccion/hallazgo'
import type { HallazgoDeInforme } from './revision'

/** What the list of what is missing shows: all that is said in its address. */
export type FiltroDeRevision = {
  /** What nobody accepted yet, or what was accepted. */
  ver: 'pendientes' | 'aceptados'
  regla: string | null
  severidad: Severidad | null
  /** Clave of the responsable. */
  dependencia: string | null
  /** Folio of the only acción that is asked about. */
  accion: string | null
  pagina: number
  /** Everything on one page, to be printed. */
  todo: boolean
}

type Params = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined) => [value ?? ''].flat()[0] ?? ''
const NOMBRE = /^[a-z_]{1,60}$/
const CLAVE = /^[\w-]{1,60}$/
const FOLIO = /^\d{4}-[12]-\d{4,}$/

/** Reads it from an address. What it does not understand counts as not said. */
export function parseFiltro(params: Params): FiltroDeRevision {
  const [regla, dependencia, accion, pagina] = [
    one(params.regla),
    one(params.dependencia),
    one(params.accion),
    one(params.pagina),
  ]
  return {
    ver: one(params.ver) === 'aceptados' ? 'aceptados' : 'pendientes',
    regla: NOMBRE.test(regla) ? regla : null,
    severidad: SEVERIDADES.find((known) => known === one(params.severidad)) ?? null,
    dependencia: CLAVE.test(dependencia) ? dependencia : null,
    accion: FOLIO.test(accion) ? accion : null,
    pagina: /^[1-9]\d{0,3}$/.test(pagina) ? Number(pagina) : 1,
    todo: one(params.todo) === '1',
  }
}

/** The same as a query string, `''` or `?…`; only what differs from the usual is said. */
export function filtroQuery(filtro: Partial<FiltroDeRevision>): string {
  const { ver, regla, severidad, dependencia, accion, pagina, todo } = filtro
  const params = new URLSearchParams()
  if (ver === 'aceptados') params.set('ver', ver)
  for (const [name, value] of Object.entries({ regla, severidad, dependencia, accion })) {
    if (value) params.set(name, value)
  }
  if (pagina && pagina > 1) params.set('pagina', String(pagina))
  if (todo) params.set('todo', '1')
  return params.size > 0 ? `?${params}` : ''
}

/** Whether something narrows the list. */
export const isEstrecho = ({ regla, severidad, dependencia, accion }: FiltroDeRevision) =>
  [regla, severidad, dependencia, accion].some((asked) => asked !== null)

/** What of it is shown, in its order. */
export function filtrar(
  hallazgos: readonly HallazgoDeInforme[],
  { ver, regla, severidad, dependencia, accion }: FiltroDeRevision,
): HallazgoDeInforme[] {
  return hallazgos.filter(
    (one) =>
      (one.aceptado === null) === (ver === 'pendientes') &&
      (regla === null || one.regla === regla) &&
      (severidad === null || one.severidad === severidad) &&
      (dependencia === null || one.dependencia.clave === dependencia) &&
      (accion === null || one.folio === accion),
  )
}
