/** Whose informe it is: printed on its cover and wherever the institution names itself. */
export type Identidad = {
  ciudad: string
  gobierno: string
  organo: string
  /** Paragraphs of the page that says which law asks for the informe. */
  fundamento: string[]
  /** `#RRGGBB`. */
  color: string
  /** Names of the partes that a new semestre begins with. */
  partes: string[]
}

/** What Spanish puts before a city's name: "la " or nothing. */
export const articuloDe = (ciudad: string): string => (ciudad.startsWith('Ciudad ') ? 'la ' : '')

/** «Ciudad de México» in «acciones internacionales de la Ciudad de México». */
export const deLaCiudad = (ciudad: string): string => `de ${articuloDe(ciudad)}${ciudad}`

/** Mexico City: what is left empty in the settings is hers. */
export const IDENTIDAD: Identidad = {
  ciudad: 'Ciudad de México',
  gobierno: 'Gobierno de la Ciudad de México',
  organo: 'Gabinete para la Acción Internacional de la Ciudad de México',
  fundamento: [
    'Artículo 20, punto 8, de la Constitución Política de la Ciudad de México: los acuerdos y acciones internacionales del Gobierno de la Ciudad se informarán semestralmente al Congreso de la Ciudad y a las y los ciudadanos.',
  ],
  color: '#9F2241',
  partes: [],
}

/**
 * The settings with what is empty filled in. Of another city nothing is Mexico City's: what it left empty is said of
 * itself, or not at all.
 */
export function conDefectos(ajustes: Identidad): Identidad {
  const ciudad = ajustes.ciudad || IDENTIDAD.ciudad
  const isPropia = ciudad === IDENTIDAD.ciudad
  const partes = [`Acción internacional ${deLaCiudad(ciudad)}`]
  return {
    ciudad,
    gobierno: ajustes.gobierno || `Gobierno ${deLaCiudad(ciudad)}`,
    organo: ajustes.organo || (isPropia ? IDENTIDAD.organo : 'Acción Internacional'),
    fundamento:
      ajustes.fundamento.length > 0 || !isPropia ? ajustes.fundamento : IDENTIDAD.fundamento,
    color: ajustes.color || IDENTIDAD.color,
    partes: ajustes.partes.length > 0 ? ajustes.partes : partes,
  }
}
