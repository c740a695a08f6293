import { contar } from '@/lib/core/contar'
/** The receipt of one sending, as page and paper tell it. */
export type AcuseVista = {
  accionId: string
  folio: string
  titulo: string
  /** The date line as it was sent. */
  fechas: string
  dependencia: string
  semestre: string
  /** Who sent it: a person named by their post. */
  quien: string
  /** ISO instant, and the same for people, Mexico City time. */
  enviadaEn: string
  cuando: string
  /** Number of the frozen revision, and which sending it was (1 is the first). */
  revision: number
  envio: number
  /** SHA-256 of what was sent, the first 32 digits in groups of four. */
  huella: string
  vistoBueno: boolean
  oficio: string | null
  /** Only of a new sending. */
  observaciones: { atendidas: number; leidas: number } | null
}

/** What happens next. What was returned once was in the Gabinete's hands: from then on it is not withdrawn while enviada. */
export function queSigue({ observaciones }: Pick<AcuseVista, 'observaciones'>): string[] {
  const isFirstHand = observaciones === null
  return [
    'La coordinación del Gabinete revisará la acción y le avisará si la aprueba o la devuelve con observaciones.',
    ...(isFirstHand
      ? ['Mientras la coordinación no la haya tomado a su cargo, la dependencia puede retirarla.']
      : []),
    'Si se devuelve, podrá corregirla y enviarla otra vez con el mismo folio; cada envío tiene su propio acuse.',
  ]
}

/** What the titular gave, as a line of the receipt; null where nothing was asked. */
export function respaldoEnPalabras({
  vistoBueno,
  oficio,
}: Pick<AcuseVista, 'vistoBueno' | 'oficio'>): string | null {
  if (oficio) return `Oficio ${oficio}`
  return vistoBueno ? 'Visto bueno de la persona titular' : null
}

/** How the observaciones of the return were met; null at a first sending. */
export function observacionesEnPalabras({
  observaciones,
}: Pick<AcuseVista, 'observaciones'>): string | null {
  if (!observaciones) return null
  const { atendidas, leidas } = observaciones
  const total = atendidas + leidas
  return `${contar(total, 'leída', 'leídas')}, de ellas ${atendidas} con respuesta o marca de atendida`
}

/** «2.º envío (revisión 3)». */
export const envioEnPalabras = ({ envio, revision }: Pick<AcuseVista, 'envio' | 'revision'>) =>
  `${envio}.º envío (revisión ${revision})`

/** The `revision` of an address: null when it asks for none, undefined when it is no number of a revision. */
export function numeroDeRevision(asked: string | string[] | undefined): number | null | undefined {
  if (asked === undefined) return null
  return typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : undefined
}
