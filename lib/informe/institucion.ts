import type { Material } from './material'

/** Whose informe it is, and the article that asks for it: printed on the cover and on the page of the legal basis. */
export const INSTITUCION: Material['institucion'] = {
  ciudad: 'Ciudad de México',
  gobierno: 'Gobierno de la Ciudad de México',
  organo: 'Gabinete para la Acción Internacional de la Ciudad de México',
  fundamento: [
    'Artículo 20, punto 8, de la Constitución Política de la Ciudad de México: los acuerdos y acciones internacionales del Gobierno de la Ciudad se informarán semestralmente al Congreso de la Ciudad y a las y los ciudadanos.',
  ],
}
