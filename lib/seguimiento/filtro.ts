export const VISTAS = ['tablero', 'ejes', 'regiones'] as const
export type VistaDeSeguimiento = (typeof VISTAS)[number]

export const ORDENES = [
  'dependencia',
  'recibidas',
  'esperadas',
  'a-tiempo',
  'borrador',
  'enviada',
  'devuelta',
  'observadas',
  'aprobada',
  'otras',
  'dias-enlace',
  'dias-gabinete',
] as const
export type OrdenDeSeguimiento = (typeof ORDENES)[number]

/** The desk as its address has it. `eje` 0 is Transversal; what is null is not narrowed. */
export type FiltroDeSeguimiento = {
  semestre: string | null
  vista: VistaDeSeguimiento
  orden: OrdenDeSeguimiento
  descending: boolean
  eje: number | null
  region: string | null
}

export const SIN_REGION = 'sin-pais'

export type Params = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined) =>
  (Array.isArray(value) ? value[0] : value) ?? ''

/** The semestre an address names; null for anything else. */
export function semestreDe(params: Params): string | null {
  const clave = one(params.semestre)
  return /^\d{4}-[12]$/.test(clave) ? clave : null
}

/** Reads the desk from an address. What it does not understand counts as not said. */
export function leerSeguimiento(params: Params): FiltroDeSeguimiento {
  const orden = one(params.orden)
  const eje = one(params.eje)
  return {
    semestre: semestreDe(params),
    vista: VISTAS.find((vista) => vista === one(params.vista)) ?? 'tablero',
    orden: ORDENES.find((known) => known === orden.replace(/^-/, '')) ?? 'dependencia',
    descending: orden.startsWith('-'),
    eje: /^\d{1,2}$/.test(eje) ? Number(eje) : null,
    region: one(params.region).slice(0, 60) || null,
  }
}

/** The address of the desk; only what differs from the usual is said. */
export function hrefDeSeguimiento(filtro: Partial<FiltroDeSeguimiento>): string {
  const params = new URLSearchParams()
  const { semestre, vista = 'tablero', orden = 'dependencia', descending, eje, region } = filtro
  if (semestre) params.set('semestre', semestre)
  if (vista !== 'tablero') params.set('vista', vista)
  if (vista === 'tablero' && (orden !== 'dependencia' || descending)) {
    params.set('orden', (descending ? '-' : '') + orden)
  }
  if (vista === 'ejes' && region) params.set('region', region)
  if (vista === 'regiones' && eje != null) params.set('eje', String(eje))
  return `/seguimiento${params.size > 0 ? `?${params}` : ''}`
}
