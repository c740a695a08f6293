import { printInstant } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/server/db'
import { CAMPOS, type Campo } from '../accion'
import type { Estado } from '../workflow'
import {
  DEVOLUCION_RETOMADA,
  type Cierre,
  type Conforme,
  type MotivoDeObservacion,
} from '../observacion'
import { findFirmas } from './hecho'

/** An observación with how it was closed; `isVigente`: of a return that was not answered by a new sending yet. */
export type ObservacionLeida = {
  id: string
  revision: number
  campo: Campo
  texto: string
  cita: string | null
  motivo: MotivoDeObservacion | null
  autor: string
  creadaEn: Date
  cierre: Cierre | null
  conforme: Conforme | null
  isUltima: boolean
  isVigente: boolean
  /** Of the last return that was not taken back, and sent again since. */
  isPorResolver: boolean
}

type Envio = { numero: number; creadaEn: Date }
/** Of one acción: its observaciones, the last return first, and its sendings, the last first. */
export type Observado = { observaciones: ObservacionLeida[]; envios: Envio[] }

const isCampo = (texto: string): texto is Campo => CAMPOS.some((campo) => campo === texto)

const findObservaciones = (tx: Tx, accionId: string) =>
  tx.observacion.findMany({
    where: { accionId },
    orderBy: [{ revision: 'desc' }, { creadaEn: 'asc' }, { id: 'asc' }],
    take: 500,
    include: {
      autor: { select: { nombre: true } },
      resueltaPor: { select: { nombre: true } },
      conformePor: { select: { nombre: true } },
    },
  })
type Fila = Awaited<ReturnType<typeof findObservaciones>>[number]

/** A sending closes at its own instant what nobody had attended; that is how the two are told apart. */
function cierreDe(
  { resueltaEn, resueltaPor, respuesta }: Fila,
  envios: ReadonlySet<number>,
  firmas: ReadonlyMap<number, string>,
): Cierre | null {
  if (!resueltaEn) return null
  const isRetomada = respuesta === DEVOLUCION_RETOMADA
  const isLeida = respuesta === null && envios.has(resueltaEn.getTime())
  return {
    como: isRetomada ? 'retomada' : isLeida ? 'leida' : 'atendida',
    quien: firmas.get(resueltaEn.getTime()) ?? resueltaPor?.nombre ?? '',
    en: resueltaEn.toISOString(),
    cuando: printInstant(resueltaEn),
    respuesta: isRetomada ? null : respuesta,
  }
}

function conformeDe({ conformeEn, conformePor }: Fila): Conforme | null {
  if (!conformeEn) return null
  const en = conformeEn.toISOString()
  return { quien: conformePor?.nombre ?? '', en, cuando: printInstant(conformeEn) }
}

const CIERRES = ['accion.atender', 'accion.enviar', 'accion.retomar'] as const

/** Every observación of an acción, and its sendings. */
export async function getObservaciones(tx: Tx, accionId: string): Promise<Observado> {
  const filas = await findObservaciones(tx, accionId)
  const envios = await tx.revision.findMany({
    where: { accionId, paso: 'enviar' },
    orderBy: { numero: 'desc' },
    select: { numero: true, creadaEn: true },
  })
  const instants = new Set(envios.map(({ creadaEn }) => creadaEn.getTime()))
  const closed = filas.flatMap(({ resueltaEn }) => resueltaEn ?? [])
  const firmas = await findFirmas(tx, accionId, [...CIERRES], closed)
  const last = filas[0]?.revision
  const kept = filas.find(({ respuesta }) => respuesta !== DEVOLUCION_RETOMADA)?.revision
  const observaciones = filas.map((fila) => ({
    id: fila.id,
    revision: fila.revision,
    campo: isCampo(fila.campo) ? fila.campo : ('descripcion' as const),
    texto: fila.texto,
    cita: fila.cita,
    motivo: fila.motivo,
    autor: fila.autor.nombre,
    creadaEn: fila.creadaEn,
    cierre: cierreDe(fila, instants, firmas),
    conforme: conformeDe(fila),
    isUltima: fila.revision === last,
    isVigente: fila.revision === last && fila.revision > (envios[0]?.numero ?? 0),
    isPorResolver: fila.revision === kept && fila.revision < (envios[0]?.numero ?? 0),
  }))
  return { observaciones, envios }
}

/** What those who are not of the responsable read: an answer is the enlace's own until it is sent with the acción. */
export function observacionesParaOtros(
  observaciones: readonly ObservacionLeida[],
  estado: Estado,
): ObservacionLeida[] {
  const isSent = estado !== 'devuelta' && estado !== 'retirada'
  return observaciones.map((observacion) =>
    !isSent && observacion.isVigente ? { ...observacion, cierre: null } : observacion,
  )
}

/** How many of the last return came back and were not marked as settled. */
export async function countSinResolver(tx: Tx, accionId: string): Promise<number> {
  const { observaciones } = await getObservaciones(tx, accionId)
  return observaciones.filter(({ isPorResolver, conforme }) => isPorResolver && !conforme).length
}
