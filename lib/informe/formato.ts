/** The forms in which the informe leaves the house: the book (pdf, docx, html) and its data (xlsx, csv, json). */
export const FORMATOS = ['pdf', 'docx', 'html', 'xlsx', 'csv', 'json'] as const
export type Formato = (typeof FORMATOS)[number]

export const isFormato = (text: string): text is Formato => FORMATOS.some((one) => one === text)

/** The book, with its pictures; the others are data, and have none. */
export const isLibro = (formato: Formato): boolean =>
  formato === 'pdf' || formato === 'docx' || formato === 'html'

type Ficha = {
  /** For a button: «Descargar …». */
  label: string
  mime: string
  /** Whether it is bytes that no terminal should be given. */
  binary: boolean
}

export const FICHA: Record<Formato, Ficha> = {
  pdf: { label: 'PDF', mime: 'application/pdf', binary: true },
  docx: {
    label: 'Word',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    binary: true,
  },
  html: { label: 'página web', mime: 'text/html; charset=utf-8', binary: false },
  xlsx: {
    label: 'Excel',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    binary: true,
  },
  csv: { label: 'CSV', mime: 'text/csv; charset=utf-8', binary: false },
  json: { label: 'datos', mime: 'application/json; charset=utf-8', binary: false },
}

/** As a choice of a list: «Página web (.html)». */
export function nombreDeFormato(formato: Formato): string {
  const { label } = FICHA[formato]
  return `${label.charAt(0).toUpperCase()}${label.slice(1)} (.${formato})`
}
