import { prisma } from '@/lib/core/server/db'
import { ETAPA_AVANCE, type Etapa } from '../generacion'

/** A generación that nobody has ended: what ends it, or goes on with it, writes only then. */
export const inForce = (id: string) => ({
  id,
  estado: { in: ['en_cola' as const, 'en_curso' as const] },
})

export type Report = (etapa: Etapa, avance?: number) => void

/** `settled` answers once all that was reported is written. */
export type Progress = { report: Report; settled: () => Promise<unknown> }

/** Writes how far it is, one write after the other, without holding up the work. It never goes back. */
export function reporter(id: string, from: number): Progress {
  let last: Promise<unknown> = Promise.resolve()
  let most = from
  const report: Report = (etapa, avance = ETAPA_AVANCE[etapa]) => {
    most = Math.max(most, Math.floor(avance))
    const data = { estado: 'en_curso' as const, etapa, avance: most, mensaje: null }
    const write = () => prisma.generacion.updateMany({ where: inForce(id), data })
    // Progress that could not be written is not worth failing for: the end is written apart.
    last = last.then(write).catch(() => undefined)
  }
  return { report, settled: () => last }
}

/** Milliseconds between two looks at whether somebody cancelled it. */
const LOOK = 300

/** The work of a generación was cancelled meanwhile, and all of it was stopped. */
export class Cancelada extends Error {}

/**
 * Does the work with a signal that comes as soon as the generación is no longer in force, or with `signal`.
 * @throws Cancelada when it is no longer in force
 */
export async function whileInForce<T>(
  id: string,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const cancel = new AbortController()
  const look = async () => {
    // A look that fails says nothing: the next one will.
    const found = await prisma.generacion.count({ where: inForce(id) }).catch(() => 1)
    if (found === 0) cancel.abort()
  }
  const timer = setInterval(() => void look(), LOOK)
  try {
    return await work(AbortSignal.any([cancel.signal, ...(signal ? [signal] : [])]))
  } catch (error) {
    throw cancel.signal.aborted ? new Cancelada() : error
  } finally {
    clearInterval(timer)
  }
}
