import { parseQueue, queueQuery } from '@/lib/accion/queue'
import type { Estado } from '@/lib/accion/workflow'

/**
 * Where each number of the board leads: the queue of that semestre, dependencia and estado. Nowhere for who has no
 * queue, nor for borradores, of which a coordinador knows only how many there are.
 */
export function hrefDeCola(semestre: string, hasQueue: boolean) {
  return (estado: Estado | 'todas', dependencia: string | null): string | null => {
    if (!hasQueue || estado === 'borrador') return null
    return `/revision${queueQuery({ ...parseQueue({}), semestre, estado, dependencia })}`
  }
}
