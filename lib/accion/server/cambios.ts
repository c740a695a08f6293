import type { Periodo } from '@/lib/core/fechas'
import type { Prisma } from '@/generated/prisma/client'
import type { AccionContenido } from '../accion'
import type { Contra } from '../contra'
import { camposDistintos, diffAccion } from '../diff'
import type { RevisionVista } from '../revision-vista'
import { PASOS, reglaDe } from '../workflow'
import { contenidoDeRevision } from './contenido'

/** A frozen revision, as `getRevision` reads it. */
type Congelada = {
  paso: string
  usuarioId: string | null
  creadaEn: Date
  contenido: Prisma.JsonValue
}

type Lectura = {
  usuarioId: string
  /** What the acción says now. */
  contenido: AccionContenido
  periodo: Periodo
  /** What was asked for; null is `mia`. */
  contra: Contra | null
}

const DEL_GABINETE = PASOS.filter((paso) => reglaDe(paso).rol === 'coordinador')
const isDelGabinete = ({ paso }: Congelada) => DEL_GABINETE.some((one) => one === paso)

/**
 * What the text may be compared with. `congeladas` come newest first.
 *
 * `mia`: where this person last decided or corrected. What they did since the newest sending counts only if the text
 * moved afterwards: who reclassifies goes on reading what came back against what they had seen before. For who never
 * had it in hand, what last stood before that sending.
 * `envio`: the sending before the newest, or that one itself when the text is no longer what it brought.
 */
function findBases(congeladas: readonly Congelada[], { usuarioId, contenido, periodo }: Lectura) {
  // Letting a dependencia join is neither a sending nor a review.
  const revisiones = congeladas.filter(({ paso }) => paso !== 'responder-adhesion')
  const at = revisiones.findIndex(({ paso }) => paso === 'enviar')
  if (at < 0) return { mia: null, envio: null }
  const moved = (base: Congelada) =>
    camposDistintos(contenidoDeRevision(base), contenido, periodo).length > 0
  const [newest, before] = [revisiones[at]!, revisiones.slice(at + 1)]
  const isMia = (base: Congelada) => base.usuarioId === usuarioId && isDelGabinete(base)
  const since = revisiones.slice(0, at).find(isMia)
  return {
    mia: (since && moved(since) ? since : before.find(isMia)) ?? before[0] ?? null,
    envio: before.find(({ paso }) => paso === 'enviar') ?? (moved(newest) ? newest : null),
  }
}

/**
 * What changed in the text under review since one or the other, word by word; null at a first sending. Both are
 * offered only where they say different things.
 */
export function cambiosDe(
  congeladas: readonly Congelada[],
  lectura: Lectura,
): RevisionVista['cambios'] {
  const { usuarioId, contenido, periodo, contra } = lectura
  const { mia, envio } = findBases(congeladas, lectura)
  const [first, second] = [mia ?? envio, envio ?? mia]
  if (!first || !second) return null
  const [de, otro] = [contenidoDeRevision(first), contenidoDeRevision(second)]
  const hayOtra = camposDistintos(de, otro, periodo).length > 0
  const isEnvio = hayOtra ? contra === 'envio' : mia === null
  const base = isEnvio ? second : first
  return {
    desde: base.creadaEn.toISOString(),
    paso: base.paso,
    propia: mia !== null && mia.usuarioId === usuarioId && isDelGabinete(mia),
    contra: isEnvio ? 'envio' : 'mia',
    hayOtra,
    campos: diffAccion(contenidoDeRevision(base), contenido, periodo),
  }
}
