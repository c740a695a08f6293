import type { Material } from './material'

const regions = new Intl.DisplayNames('es-MX', { type: 'region', fallback: 'code' })

function commonName(codigo: string): string {
  try {
    return regions.of(codigo) ?? codigo
  } catch {
    return codigo
  }
}

/** The catalogue's name of a country (ISO 3166-1 alpha-2); where it has none, the common Spanish one, or the code. */
export function nombreDePais(
  { nombresPaises = {} }: Pick<Material, 'nombresPaises'>,
  codigo: string,
): string {
  return nombresPaises[codigo] ?? commonName(codigo)
}
