/** The Sustainable Development Goals by their short names, as the United Nations print them in Spanish. */
const NOMBRES = [
  'Fin de la pobreza',
  'Hambre cero',
  'Salud y bienestar',
  'Educación de calidad',
  'Igualdad de género',
  'Agua limpia y saneamiento',
  'Energía asequible y no contaminante',
  'Trabajo decente y crecimiento económico',
  'Industria, innovación e infraestructura',
  'Reducción de las desigualdades',
  'Ciudades y comunidades sostenibles',
  'Producción y consumo responsables',
  'Acción por el clima',
  'Vida submarina',
  'Vida de ecosistemas terrestres',
  'Paz, justicia e instituciones sólidas',
  'Alianzas para lograr los objetivos',
]

/** «11. Ciudades y comunidades sostenibles». */
export const nombreDeOds = (numero: number): string =>
  `${numero}. ${NOMBRES[numero - 1] ?? 'Objetivo sin nombre'}`
