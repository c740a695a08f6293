import { citar } from '@/lib/core/citar'

/** What a person is told, and the facts its text needs. */
export type AvisoDatos = {
  folio: string | null
  titulo: string
  motivo?: string
  vence?: string
  /** Of a suplencia or a relevo: instead of whom, where, and on which days, printed. */
  cargo?: { quien: string; dependencia: string; dias: string }
  cuando?: string
  /** Who asks to join, or answers whether it took part; and the answer. */
  dependencia?: string
  respuesta?: 'aceptada' | 'rechazada' | 'participa' | 'no participa'
  /** Nobody answered: the day that passed answered for them. */
  porSilencio?: boolean
}

export type AvisoTipo =
  | 'accion-enviada'
  | 'accion-acuse'
  | 'accion-devuelta'
  | 'accion-aprobada'
  | 'accion-descartada'
  | 'accion-reabierta'
  | 'accion-reclasificada'
  | 'accion-retirada'
  | 'accion-retomada'
  | 'reapertura-pedida'
  | 'suplencia-dada'
  | 'suplencia-terminada'
  | 'relevo-recibido'
  | 'adhesion-pedida'
  | 'adhesion-respondida'
  | 'adhesion-en-aprobada'
  | 'participacion-respondida'
  | 'participacion-cambiada'
  | 'redaccion-propuesta'
  | 'redaccion-retirada'
  | 'redaccion-respondida'
  | 'redaccion-por-silencio'

const participacion = ({ folio, titulo, dependencia, respuesta }: AvisoDatos) =>
  `${dependencia} respondió que ${respuesta === 'participa' ? 'sí' : 'no'} participó en la acción ${folio}, ${citar(titulo)}.`

/** What became of a redacción, for the coordinador who proposed it. */
function redaccionRespondida({ folio, titulo, respuesta, motivo, porSilencio }: AvisoDatos) {
  const which = `la redacción propuesta para la acción ${folio}, ${citar(titulo)}.`
  if (porSilencio) return `La dependencia no respondió en el plazo: se tuvo por aceptada ${which}`
  if (respuesta === 'aceptada') return `La dependencia aceptó ${which}`
  return `La dependencia rechazó ${which} Respuesta: ${motivo}`
}

/** One aviso as its list shows it; `href` leads to what it is about. */
export type AvisoVista = {
  id: string
  texto: string
  href: string | null
  creadoEn: Date
  isLeido: boolean
}

const TEXTS: Record<AvisoTipo, (datos: AvisoDatos) => string> = {
  'accion-enviada': ({ folio, titulo }) => `Llegó la acción ${folio}: ${citar(titulo)}.`,
  'accion-acuse': ({ folio, titulo, cuando }) =>
    `Acuse de recibo: el Gabinete recibió la acción ${folio}, ${citar(titulo)}, el ${cuando}, hora de la Ciudad de México.`,
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
  'suplencia-dada': ({ cargo }) =>
    `${cargo?.quien} le encargó su suplencia en ${cargo?.dependencia}, ${cargo?.dias}.`,
  'suplencia-terminada': ({ cargo }) =>
    `Terminó su suplencia de ${cargo?.quien} en ${cargo?.dependencia}.`,
  'relevo-recibido': ({ cargo }) =>
    `Usted releva a ${cargo?.quien} como enlace de ${cargo?.dependencia} ${cargo?.dias}.`,
  'adhesion-pedida': ({ folio, titulo, dependencia, motivo }) =>
    `${dependencia} pide sumarse a la acción ${folio}, ${citar(titulo)}.` +
    (motivo ? ` Motivo: ${motivo}` : ''),
  'adhesion-respondida': ({ folio, titulo, dependencia, respuesta }) =>
    respuesta === 'aceptada'
      ? `Aceptaron que ${dependencia} se sumara a la acción ${folio}, ${citar(titulo)}.`
      : `No aceptaron que ${dependencia} se sumara a la acción ${citar(titulo)}.`,
  'adhesion-en-aprobada': ({ folio, titulo, dependencia }) =>
    `${dependencia} se sumó, con acuerdo de la responsable, a la acción aprobada ${folio}, ${citar(titulo)}.`,
  'participacion-respondida': participacion,
  'participacion-cambiada': participacion,
  'redaccion-propuesta': ({ folio, titulo, vence }) =>
    `El Gabinete propone otra redacción para la acción ${folio}, ${citar(titulo)}. ` +
    (vence
      ? `Responda a más tardar el ${vence}: después se tendrá por aceptada.`
      : 'Acéptela o rechácela.'),
  'redaccion-retirada': ({ folio, titulo }) =>
    `El Gabinete retiró la redacción que proponía para la acción ${folio}, ${citar(titulo)}: ya no hace falta responder.`,
  'redaccion-respondida': redaccionRespondida,
  'redaccion-por-silencio': ({ folio, titulo }) =>
    `Pasó el plazo para responder: se tuvo por aceptada la redacción que el Gabinete propuso para la acción ${folio}, ${citar(titulo)}.`,
}

/** The aviso as one Spanish sentence or two. */
export function textoDeAviso(tipo: AvisoTipo, datos: AvisoDatos): string {
  return TEXTS[tipo](datos)
}

/** What only coordinadores are told; everything else is for enlaces. */
const AL_GABINETE: readonly AvisoTipo[] = [
  'accion-enviada',
  'accion-retirada',
  'reapertura-pedida',
  'adhesion-en-aprobada',
  'participacion-cambiada',
  'redaccion-respondida',
]

/** The page of what an aviso tells, on the desk of whom it is for; null when there is none. */
export function rutaDeAviso(
  tipo: AvisoTipo,
  { folio, respuesta }: AvisoDatos,
  accionId: string | null,
): string | null {
  const ref = folio ?? accionId
  // Who was refused never sees the acción: there is nowhere to go.
  if (ref === null || (tipo === 'adhesion-respondida' && respuesta === 'rechazada')) return null
  return `${AL_GABINETE.includes(tipo) ? '/revision' : '/acciones'}/${ref}`
}
