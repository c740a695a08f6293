/** The catalogues that grow by proposal; the keys are those of the acción's fields. */
export const LISTAS = ['contrapartes', 'redes', 'ciudades'] as const
export type Lista = (typeof LISTAS)[number]

export const isLista = (value: unknown): value is Lista => LISTAS.some((lista) => lista === value)

export const LISTA_LABELS: Record<Lista, string> = {
  contrapartes: 'Contrapartes',
  redes: 'Redes',
  ciudades: 'Ciudades',
}

/** One of them, as a sentence says it. */
export const ENTRADA_LABELS: Record<Lista, string> = {
  contrapartes: 'Contraparte',
  redes: 'Red',
  ciudades: 'Ciudad',
}

/** What an entry of each catalogue has beside its name and its other names. */
export const CON_SIGLAS: readonly Lista[] = ['contrapartes', 'redes']
export const CON_PAIS: readonly Lista[] = ['contrapartes', 'ciudades']

export type EstadoCatalogo = 'propuesta' | 'aceptada'

/** A row of one of them; `siglas` is '' and `pais` (ISO 3166-1 alpha-2) null where there is none. */
export type Entrada = {
  id: string
  nombre: string
  siglas: string
  alias: string[]
  pais: string | null
  estado: EstadoCatalogo
}

/** What a form posts back of the entry it showed, so that a later change of somebody else is noticed. */
export function vistoDe({ estado, nombre, siglas, alias, pais }: Entrada): string {
  return JSON.stringify([estado, nombre, siglas, alias, pais])
}

const QUIENES: readonly string[] = ['coordinador', 'administrador']

/** Who looks after the catalogues: the Gabinete and who administers. Unknown denies. */
export function canCatalogo(usuario: { roles: readonly string[] }): boolean {
  return usuario.roles.some((rol) => QUIENES.includes(rol))
}
