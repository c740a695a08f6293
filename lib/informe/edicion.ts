import { FICHA, isFormato } from './formato'

const ORDINALES = [
  'Primera',
  'Segunda',
  'Tercera',
  'Cuarta',
  'Quinta',
  'Sexta',
  'Séptima',
  'Octava',
  'Novena',
  'Décima',
]

/** «Primera edición», and from the eleventh on «Edición 11». */
export function nombreDeEdicion(numero: number): string {
  const ordinal = ORDINALES[numero - 1]
  return ordinal ? `${ordinal} edición` : `Edición ${numero}`
}

/** The same inside a sentence. */
export const edicionEnFrase = (numero: number): string => nombreDeEdicion(numero).toLowerCase()

/** Files of an edición that no formato is: the frozen data whole, its list, and the fe de erratas of the one before. */
const OTROS: Record<string, { label: string; mime: string; extension: string }> = {
  instantanea: {
    label: 'instantánea',
    mime: 'application/json; charset=utf-8',
    extension: 'instantanea.json',
  },
  manifiesto: {
    label: 'manifiesto',
    mime: 'application/json; charset=utf-8',
    extension: 'manifiesto.json',
  },
  erratas: { label: 'fe de erratas', mime: 'application/pdf', extension: 'fe-de-erratas.pdf' },
}

/** How a file of an edición is called and served; `extension` goes after the name of the edición. */
export function fichaDeArtefacto(formato: string): {
  label: string
  mime: string
  extension: string
} {
  if (isFormato(formato)) return { ...FICHA[formato], extension: formato }
  return (
    OTROS[formato] ?? {
      label: formato,
      mime: 'application/octet-stream',
      extension: `${formato}.bin`,
    }
  )
}

/** As a line of a list: «PDF», «Fe de erratas». */
export function tituloDeArtefacto(formato: string): string {
  const { label } = fichaDeArtefacto(formato)
  return label.charAt(0).toUpperCase() + label.slice(1)
}

/** So much of a SHA-256 tells one file from another by eye. */
export const huellaCorta = (sha256: string): string => sha256.slice(0, 12)

/** «informe-2020-1-edicion-2.pdf». */
export function nombreDeArchivo(semestre: string, numero: number, formato: string): string {
  const { extension } = fichaDeArtefacto(formato)
  const joint = extension.includes('.') ? '-' : '.'
  return `informe-${semestre}-edicion-${numero}${joint}${extension}`
}

/** How far the work on an edición is, as its page shows it. */
export type TareaVista = {
  tipo: 'ensayo' | 'archivos'
  etapa: string
  /** Percent. */
  avance: number
  fallo: string | null
  isTerminada: boolean
}

/** A file of a closed edición. */
export type ArtefactoVista = { formato: string; nombre: string; bytes: number; sha256: string }

/** A closed edición, as its page and the lists show it. */
export type EdicionVista = {
  id: string
  numero: number
  cerradaEn: Date
  propuestaPor: string
  cerradaPor: string
  /** Of the snapshot: what the colofón says. */
  sha256: string
  acciones: number
  /** Hallazgos that it was closed with, each with a reason. */
  aceptados: number
  /** How many changes against the edición before. */
  cambios: number
  /** Approved erratas that no edición says right yet, and proposals nobody decided. */
  erratas: { aprobadas: number; pendientes: number }
  /** Empty until all are made. */
  artefactos: ArtefactoVista[]
  tarea: TareaVista | null
}

/** A closing that is proposed. */
export type PropuestaVista = {
  edicionId: string
  numero: number
  porId: string
  por: string
  propuestaEn: Date
  marca: string
  acciones: number
  /** It was seen that it can be printed. */
  isEnsayada: boolean
  tarea: TareaVista | null
}

export type EdicionesVista = { cerradas: EdicionVista[]; propuesta: PropuestaVista | null }

/** Work of which nothing was heard for so long (milliseconds) has stopped, and may be asked for again. */
export const SIN_NOTICIAS = 5 * 60_000
