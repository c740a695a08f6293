/** The forms in which the informe leaves the house: the book (pdf, docx, html) and its data (xlsx, csv, json). */
export const FORMATOS = ['pdf', 'docx', 'html', 'xlsx', 'csv', 'json'] as const
export type Formato = (typeof FORMATOS)[number]

export const isFormato = (text: string): text is Formato => FORMATOS.some((one) => one === text)

/** What can be made on demand: each formato, and the web page as a site, with a page for each section. */
export const FORMAS = [...FORMATOS, 'sitio'] as const
export type Forma = (typeof FORMAS)[number]

export const isForma = (text: string): text is Forma => FORMAS.some((one) => one === text)

/** What the name of a file ends in. */
export const extensionDe = (forma: Forma): string => (forma === 'sitio' ? 'zip' : forma)

const LIBROS: readonly Forma[] = ['pdf', 'docx', 'html', 'sitio']

/** The book, with its pictures; the others are data, and have none. */
export const isLibro = (forma: Forma): boolean => LIBROS.includes(forma)

type Ficha = {
  /** For a button: «Descargar …». */
  label: string
  mime: string
  /** Whether it is bytes that no terminal should be given. */
  binary: boolean
}

export const FICHA: Record<Forma, Ficha> = {
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
  sitio: { label: 'sitio web', mime: 'application/zip', binary: true },
}

/** As a choice of a list: «Página web (.html)». */
export function nombreDeForma(forma: Forma): string {
  const { label } = FICHA[forma]
  return `${label.charAt(0).toUpperCase()}${label.slice(1)} (.${extensionDe(forma)})`
}
