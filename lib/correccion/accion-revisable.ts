import type { Fecha, Periodo } from '@/lib/core/fechas'
import type { Lexico } from './lexico/lexico'

type Nombrada = { nombre: string; siglas: string }

/** What the corrector reads of an acción: plain data, wherever it comes from (form, archive, import). */
export type AccionRevisable = {
  titulo: string
  fechasTexto: string
  fechas: readonly Fecha[]
  tipo: string | null
  responsable: Nombrada
  participantes: readonly Nombrada[]
  contrapartes: readonly string[]
  paises: readonly { codigo: string; nombre: string }[]
  redes: readonly string[]
  lugar: string | null
  /** Paragraphs with one blank line between them. */
  descripcion: string
  evidencia: readonly string[]
}

/** What surrounds the acción and is not in it. */
export type Contexto = {
  folio: string | null
  periodo: Periodo
  /** Loaded from an informe that was printed before this program. */
  isArchivo: boolean
  /** The dictionary and what the catalogues know. */
  lexico: Lexico
}

/** The campos where a finding may stand; each is the name of the form's field. */
export type CampoRevisable =
  'titulo' | 'fechas' | 'contrapartes' | 'lugar' | 'descripcion' | 'evidencia'

/** The text of a campo as its form field holds it: what `posicion` counts in, in UTF-16 units. */
export function textoDeCampo(accion: AccionRevisable, campo: CampoRevisable): string {
  if (campo === 'fechas') return accion.fechasTexto
  if (campo === 'contrapartes' || campo === 'evidencia') return accion[campo].join('\n')
  return accion[campo] ?? ''
}
