import { citar } from '@/lib/core/citar'

/** What a person is told, and the facts its text needs. */
export type AvisoDatos = { folio: string | null; titulo: string; motivo?: string; vence?: string }

export type AvisoTipo =
  | 'accion-enviada'
  | 'accion-devuelta'
  | 'accion-aprobada'
  | 'accion-descartada'
  | 'accion-reabierta'
  | 'accion-reclasificada'
  | 'accion-retirada'
  | 'accion-retomada'
  | 'reapertura-pedida'

/** One aviso as its list shows it; `href` leads to what it is about. */
export type AvisoVista = {
  id: string
  texto: string
  href: string
  creadoEn: Date
  isLeido: boolean
}

const TEXTS: Record<AvisoTipo, (datos: AvisoDatos) => string> = {
  'accion-enviada': ({ folio, titulo }) => `Llegó la acción ${folio}: ${citar(titulo)}.`,
  'accion-devuelta': ({ folio, titulo, vence }) =>
    `El Gabinete devolvió con observaciones la acción ${folio}, ${citar(titulo)}.` +
    (vence ? ` Atiéndalas a más tardar el ${vence}.` : ''),
  'accion-aprobada': ({ folio, titulo }) =>
    `El Gabinete aprobó la acción ${folio}, ${citar(titulo)}.`,
  'accion-descartada': ({ folio, titulo, motivo }) =>
    `El Gabinete descartó la acción ${folio}, ${citar(titulo)}. Motivo: ${motivo}`,
  'accion-reabierta': ({ folio, titulo, motivo }) =>
    `El Gabinete reabrió la acción ${folio}, ${citar(titulo)}. Motivo: ${motivo}`,
  'accion-reclasificada': ({ folio, titulo }) =>
    `El Gabinete cambió de lugar en el informe la acción ${folio}, ${citar(titulo)}.`,
  'accion-retomada': ({ folio, titulo }) =>
    `El Gabinete retomó la revisión de la acción ${folio}, ${citar(titulo)}: ya no hace falta que la corrija.`,
  'accion-retirada': ({ folio, titulo, motivo }) =>
    `La dependencia retiró la acción ${folio}, ${citar(titulo)}. Motivo: ${motivo}`,
  'reapertura-pedida': ({ folio, titulo, motivo }) =>
    `La dependencia pide reabrir la acción ${folio}, ${citar(titulo)}. Motivo: ${motivo}`,
}

/** The aviso as one Spanish sentence or two. */
export function textoDeAviso(tipo: AvisoTipo, datos: AvisoDatos): string {
  return TEXTS[tipo](datos)
}

/** What only coordinadores are told; everything else is for enlaces. */
const AL_GABINETE: readonly AvisoTipo[] = ['accion-enviada', 'accion-retirada', 'reapertura-pedida']

/** Where what an aviso tells can be seen: the desk of whom it is for; /inicio when it is about no acción. */
export function rutaDeAviso(tipo: AvisoTipo, ref: string | null): string {
  if (ref === null) return '/inicio'
  return `${AL_GABINETE.includes(tipo) ? '/revision' : '/acciones'}/${ref}`
}
