/** The seventeen Objetivos de Desarrollo Sostenible by their short official Spanish names (United Nations). */
export const ODS_NOMBRES = [
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
] as const

/** «11. Ciudades y comunidades sostenibles». */
export function nombreDeOds(numero: number): string {
  return `${numero}. ${ODS_NOMBRES[numero - 1] ?? ''}`
}
