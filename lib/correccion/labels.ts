import type { Severidad } from './hallazgo'

/** What a regla is called where people choose or read it. */
const REGLA_LABELS: Readonly<Record<string, string>> = {
  acento: 'Acento',
  copia_descripcion: 'Descripción copiada',
  dato_personal: 'Dato personal',
  doble_espacio: 'Doble espacio',
  encabezado: 'Encabezado',
  evidencia: 'Evidencia',
  extension: 'Extensión',
  fecha_dudosa: 'Fecha dudosa',
  fecha_fuera_de_periodo: 'Fecha fuera del periodo',
  fecha_incongruente: 'Fecha incongruente',
  fecha_repetida: 'Fecha repetida',
  formato_fecha: 'Formato de la fecha',
  formato_numero: 'Formato de los números',
  formato_titulo: 'Formato del título',
  frase_repetida: 'Frase repetida',
  nombre_inconsistente: 'Nombre escrito de dos maneras',
  orden_cronologico: 'Orden cronológico',
  ortografia: 'Ortografía',
  palabra_doble: 'Palabra doble',
  persona_gramatical: 'Persona gramatical',
  posible_misma_accion: 'Posible misma acción',
  precision_fecha: 'Precisión de la fecha',
  puntuacion: 'Puntuación',
  sigla_inconsistente: 'Sigla inconsistente',
  sigla_sin_desarrollar: 'Sigla sin desarrollar',
  sin_contraparte: 'Sin contraparte',
  sin_dependencia: 'Sin dependencia',
  tecleo: 'Error de tecleo',
  texto_casi_duplicado: 'Texto casi duplicado',
  tratamiento: 'Tratamiento',
  ubicacion_tematica: 'Ubicación temática',
}

/** A regla that is unknown here is called by its name. */
export function labelDeRegla(regla: string): string {
  return REGLA_LABELS[regla] ?? regla.replaceAll('_', ' ')
}

/** What a severidad means to who reads it. */
export const SEVERIDAD_LABELS: Record<Severidad, string> = {
  bloquea: 'Impiden cerrar el informe',
  advertencia: 'Advertencias',
  sugerencia: 'Sugerencias',
}
