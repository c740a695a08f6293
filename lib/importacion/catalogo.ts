import type { NombreConocido } from '@/lib/correccion/regla-de-semestre'

/** The names that what is read is looked for in. `paises` without México: the city's own country is no counterpart's. */
export type Catalogo = {
  dependencias: readonly NombreConocido[]
  contrapartes: readonly NombreConocido[]
  redes: readonly NombreConocido[]
  paises: readonly { codigo: string; nombre: string; alias: readonly string[] }[]
  ciudades: readonly { nombre: string; alias: readonly string[] }[]
}
