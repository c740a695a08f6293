import { SUCESOS_INTERNOS } from '@/lib/bitacora/suceso'
import { printInstant } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { prisma } from '@/lib/core/server/db'
import { fusionEnPalabras } from '../fusion-en-palabras'
import { juntarGuardadas } from '../historial'
import { PASO_LABELS, SUCESOS_DE_OBSERVACION } from '../labels'
import { asuntoDe } from '../observacion'
import type { HechoDeHistoria, ObservacionDeHecho } from '../revision-vista'
import { PASOS } from '../workflow'
import type { ObservacionLeida, Observado } from './observaciones'

/** Savings are read one by one and told together: so many must not push a sending out. */
const HECHOS_MAX = 1000

/** A claim, a note or who is to decide is no decision, and nobody but the Gabinete is told of it anywhere. */
const INTERNOS: string[] = [...SUCESOS_INTERNOS]
/** What happens before an acción is sent is its enlace's own affair. */
const DEL_ENLACE = [
  'accion.crear',
  'accion.guardar',
  'accion.evidencia',
  'accion.atender',
  'accion.desatender',
]

const FRASES = new Map<string, string>([
  ['accion.crear', 'Se empezó'],
  ['accion.cargar', 'Se cargó del archivo'],
  ['accion.evidencia', 'Se cambiaron sus archivos'],
  ...Object.entries(SUCESOS_DE_OBSERVACION),
  ['accion.pedir-adhesion', 'Otra dependencia pidió sumarse'],
  ['accion.responder-participacion', 'Una participante respondió'],
  ['accion.recordar', 'El Gabinete recordó que espera la corrección'],
  ...PASOS.map((paso): [string, string] => [`accion.${paso}`, PASO_LABELS[paso]]),
])

/** Told of an acción, and yet what it says and its version stay: these make nobody late. */
export const SIN_ESCRIBIR = [
  'accion.asignar',
  'accion.recordar',
  'accion.atender',
  'accion.desatender',
  'accion.resolver',
  'accion.dejar-pendiente',
  'accion.anotar',
  'accion.pedir-adhesion',
  'accion.responder-participacion',
]

type Datos = Record<string, unknown>

const datosDe = (datos: unknown): Datos =>
  typeof datos === 'object' && datos !== null && !Array.isArray(datos) ? { ...datos } : {}

const asText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
const asNumber = (value: unknown) => (typeof value === 'number' ? value : 0)

/** What was last done to an acción that was decided on too late, for whoever came second; null if nothing is told. */
export async function tellLatest(accionId: string): Promise<string | null> {
  const suceso = await prisma.suceso.findFirst({
    where: {
      accionId,
      tipo: { startsWith: 'accion.', notIn: ['accion.crear', ...SIN_ESCRIBIR] },
    },
    orderBy: { id: 'desc' },
    select: { tipo: true, actor: true, ocurridoEn: true },
  })
  const frase = suceso && FRASES.get(suceso.tipo)
  if (!frase) return null
  const hecho = frase.charAt(0).toLowerCase() + frase.slice(1)
  return `Mientras usted la veía, ${hecho} (${suceso.actor}, ${printInstant(suceso.ocurridoEn)}). Lo suyo no se registró; lo que escribió sigue en su sitio.`
}

/**
 * Who sent an acción last, as the bitácora has it: as a suplente, «B, en suplencia de A». Null when it was never sent
 * from a desk, as those of the archive.
 */
export function quienEnvio(historia: readonly HechoDeHistoria[]): string | null {
  return historia.find(({ tipo }) => tipo === 'accion.enviar')?.quien ?? null
}

/** Of a joining, also who asks and what was answered; of a redacción, how it ended. */
function fraseDe(tipo: string, { dependencia, respuesta, redaccion }: Datos): string {
  const frase = FRASES.get(tipo) ?? tipo
  const ended = tipo === 'accion.responder-redaccion' ? asText(redaccion) : null
  const said = asText(dependencia) ? [dependencia, respuesta].filter(asText).join(', ') : ended
  return said ? `${frase}: ${said}` : frase
}

/** What came with a sending: what the titular gave, and how the observaciones were met. */
function detalleDe(datos: Datos): string | null {
  const {
    vistoBueno,
    oficio,
    atendidas,
    leidas,
    vence,
    destino,
    redaccion,
    respuesta,
    sinResolver,
  } = datos
  if (asText(redaccion) && asText(respuesta)) return `Respuesta: ${asText(respuesta)}`
  const [met, read, open] = [asNumber(atendidas), asNumber(leidas), asNumber(sinResolver)]
  const said = [
    fusionEnPalabras(datos),
    vistoBueno === true && 'con el visto bueno de la persona titular',
    asText(oficio) && `con el oficio ${asText(oficio)}`,
    met > 0 &&
      `${contar(met, 'observación', 'observaciones')} ${met === 1 ? 'atendida' : 'atendidas'}`,
    read > 0 &&
      `${contar(read, 'observación', 'observaciones')} sólo ${read === 1 ? 'leída' : 'leídas'}`,
    Array.isArray(datos.campos) && `cambió: ${datos.campos.filter(asText).join(', ')}`,
    asText(destino) && `con el folio ${asText(destino)}`,
    open > 0 &&
      `con ${contar(open, 'observación', 'observaciones')} sin marcar como resuelta${open === 1 ? '' : 's'}`,
    asText(vence) && `para atenderse a más tardar el ${asText(vence)}`,
    redaccion === 'retirada' && 'se retiró la redacción propuesta',
  ].filter((part) => typeof part === 'string' && part !== '')
  const line = said.join('; ')
  return line === '' ? null : `${line.charAt(0).toUpperCase()}${line.slice(1)}.`
}

/** The observaciones of a return as they are now; of anything else, as it tells them itself. */
function observacionesDe(
  tipo: string,
  ocurridoEn: Date,
  { observaciones, respuesta }: Datos,
  known: readonly ObservacionLeida[],
): ObservacionDeHecho[] {
  if (tipo === 'accion.devolver') {
    return known
      .filter(({ creadaEn }) => creadaEn.getTime() === ocurridoEn.getTime())
      .map(({ id, campo, texto, motivo, cita, cierre }) => ({
        id,
        campo,
        texto,
        asunto: asuntoDe(motivo, cita),
        cierre,
      }))
  }
  if (!Array.isArray(observaciones)) return []
  return observaciones.map(datosDe).map(({ campo, texto }, index) => {
    const known = { campo: asText(campo) ?? '', texto: asText(texto) ?? '', asunto: '' }
    const cierre = asText(respuesta)
    return { id: String(index), ...known, cierre: null, respuesta: cierre }
  })
}

/**
 * Every sending and decision of one acción, newest first; with `propia`, also what its own enlaces did before.
 * Callers have checked who may read it.
 */
export async function listHistoria(
  accionId: string,
  { observaciones, envios }: Observado,
  { propia = false } = {},
): Promise<HechoDeHistoria[]> {
  const notIn = propia ? INTERNOS : [...INTERNOS, ...DEL_ENLACE]
  const sucesos = await prisma.suceso.findMany({
    where: { accionId, tipo: { startsWith: 'accion.', notIn } },
    orderBy: { id: 'desc' },
    take: HECHOS_MAX,
    select: { id: true, tipo: true, actor: true, ocurridoEn: true, datos: true },
  })
  const sendings = new Map(envios.map((one) => [one.creadaEn.getTime(), one.numero]))
  const hechos = sucesos.map(({ id, tipo, actor, ocurridoEn, datos: json }) => {
    const datos = datosDe(json)
    const isEnvio = tipo === 'accion.enviar'
    return {
      id: String(id),
      tipo,
      frase: fraseDe(tipo, datos),
      quien: actor,
      cuando: ocurridoEn.toISOString(),
      motivo: asText(datos.motivo),
      detalle: detalleDe(datos),
      observaciones: observacionesDe(tipo, ocurridoEn, datos, observaciones),
      envio: (isEnvio && sendings.get(ocurridoEn.getTime())) || null,
    }
  })
  return juntarGuardadas(hechos)
}
