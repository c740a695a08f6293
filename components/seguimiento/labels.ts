import { CircleCheck, CircleDashed, CircleSlash, FilePen, type LucideIcon } from 'lucide-react'
import type { Tone } from '@/components/ui/tag'
import type { OrdenDeSeguimiento, VistaDeSeguimiento } from '@/lib/seguimiento/filtro'
import type { Situacion } from '@/lib/seguimiento/tablero'

export const SITUACION_LABELS: Record<Situacion, string> = {
  informa: 'Ha reportado',
  sin_acciones: 'Sin acciones',
  empieza: 'Sólo borradores',
  falta: 'No ha reportado',
}

export const SITUACION_MARKS: Record<Situacion, { Icon: LucideIcon; tone: Tone }> = {
  informa: { Icon: CircleCheck, tone: 'green' },
  sin_acciones: { Icon: CircleSlash, tone: 'plain' },
  empieza: { Icon: FilePen, tone: 'amber' },
  falta: { Icon: CircleDashed, tone: 'red' },
}

export const VISTA_LABELS: Record<VistaDeSeguimiento, string> = {
  tablero: 'Tablero',
  ejes: 'Por eje',
  regiones: 'Por región',
}

/** Heads of the board: over the column, and said alone (to sort by, on a card). */
export const COLUMNA_LABELS: Record<OrdenDeSeguimiento, [string, string]> = {
  dependencia: ['Dependencia', 'Dependencia'],
  recibidas: ['Recibidas', 'Recibidas'],
  esperadas: ['Esperadas', 'Esperadas'],
  'a-tiempo': ['A tiempo', 'A tiempo'],
  borrador: ['Borra­dor', 'Borrador'],
  enviada: ['Enviada', 'Enviada'],
  devuelta: ['Devuelta', 'Devuelta'],
  observadas: ['Obser­vadas', 'Observadas'],
  aprobada: ['Apro­bada', 'Aprobada'],
  otras: ['Otras', 'Otras'],
  'dias-enlace': ['Días con el enlace', 'Días con el enlace'],
  'dias-gabinete': ['Días con el Gabi­nete', 'Días con el Gabinete'],
}
