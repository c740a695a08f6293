export const INICIO = '/inicio'

/** The header in which proxy.ts tells the path that was asked for; only used to lead the person back to it. */
export const PATH_HEADER = 'x-ruta'

/** Where a person may be led back to after signing in: the desks, never /api, /entrar or another host. */
const DESKS = [
  'inicio',
  'acciones',
  'avisos',
  'ayuda',
  'suplencias',
  'revision',
  'seguimiento',
  'catalogos',
  'informes',
  'administracion',
  'publicados',
]
const DESK = new RegExp(String.raw`^/(?:${DESKS.join('|')})(?:[/?][\w\-.~/?=&+,:%]*)?$`)
/** Doubled or encoded separators, dot segments, encoded control characters and doubly encoded text. */
const TRICK = /\/\/|\.\.|%(?:2f|5c|2e|25|0.|1.|7f)|%(?![0-9a-f]{2})/i

/**
 * The path asked for by `?volver=`, when it is one of our own pages written plainly; else /inicio.
 * A list of what is allowed: whatever a browser might read as another address is simply not on it.
 */
export function destinoDe(volver: unknown): string {
  if (typeof volver !== 'string' || volver.length > 500) return INICIO
  return DESK.test(volver) && !TRICK.test(volver) ? volver : INICIO
}

/** The sign-in page that leads back to `path`. */
export function entradaHacia(path: string | null): string {
  const destino = destinoDe(path)
  return destino === INICIO ? '/entrar' : `/entrar?volver=${encodeURIComponent(destino)}`
}
