import { textoDeAviso, type AvisoDatos, type AvisoTipo } from './aviso'

/** One aviso as its message tells it. `ruta` is the page it is about. */
export type AvisoEnCorreo = { tipo: AvisoTipo; datos: AvisoDatos; ruta: string }

/** A plain message: no header of it ever holds a line break. */
export type Correo = { asunto: string; texto: string }

type Casa = { baseUrl: string; organo: string }

const ASUNTO_MAX = 120

const ASUNTOS: Record<AvisoTipo, string> = {
  'accion-enviada': 'Llegó una acción',
  'accion-devuelta': 'Acción devuelta con observaciones',
  'accion-aprobada': 'Acción aprobada',
  'accion-descartada': 'Acción descartada',
  'accion-reabierta': 'Acción reabierta',
  'accion-reclasificada': 'Acción cambiada de lugar en el informe',
  'accion-retirada': 'Acción retirada',
  'accion-retomada': 'Acción de nuevo en revisión',
  'reapertura-pedida': 'Piden reabrir una acción',
  'accion-acuse': 'Acuse de recibo',
  'suplencia-dada': 'Le encargaron una suplencia',
  'suplencia-terminada': 'Terminó su suplencia',
  'relevo-recibido': 'Usted es enlace de otra dependencia',
  'adhesion-pedida': 'Piden sumarse a una acción',
  'adhesion-respondida': 'Respondieron a su petición de sumarse',
  'adhesion-en-aprobada': 'Otra dependencia se sumó a una acción aprobada',
  'participacion-respondida': 'Una participante respondió',
  'participacion-cambiada': 'Una participante cambió su respuesta',
  'redaccion-propuesta': 'Redacción propuesta',
  'redaccion-retirada': 'Redacción propuesta, retirada',
  'redaccion-respondida': 'Respondieron a la redacción propuesta',
  'redaccion-por-silencio': 'Redacción aceptada por silencio',
}

function asuntoDe({ tipo, datos }: AvisoEnCorreo): string {
  const plain = [ASUNTOS[tipo], datos.folio].filter(Boolean).join(': ').replace(/\s+/g, ' ')
  return plain.slice(0, ASUNTO_MAX)
}

const parrafoDe = (aviso: AvisoEnCorreo, { baseUrl }: Casa) =>
  `${textoDeAviso(aviso.tipo, aviso.datos)}\n${baseUrl}${aviso.ruta}`

const firmaDe = ({ baseUrl, organo }: Casa) =>
  `${organo}\nRecibe este mensaje porque tiene una cuenta en ${baseUrl}. No responda a esta dirección. ` +
  `En ${baseUrl}/avisos puede elegir si los recibe uno por uno o en un resumen diario.`

/**
 * The message of one aviso, or of a day's: Spanish, plain text, with the address of what each one is about.
 * @throws RangeError without avisos
 */
export function correoDeAvisos(
  avisos: readonly AvisoEnCorreo[],
  nombre: string,
  casa: Casa,
): Correo {
  const [first] = avisos
  if (!first) throw new RangeError('a message needs at least one aviso')
  const asunto = avisos.length === 1 ? asuntoDe(first) : `Resumen: ${avisos.length} avisos`
  const cuerpo = avisos.map((aviso) => parrafoDe(aviso, casa))
  return { asunto, texto: [`${nombre}:`, ...cuerpo, `--\n${firmaDe(casa)}`].join('\n\n') + '\n' }
}
