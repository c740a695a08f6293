import { CAMPOS } from '@/lib/accion/accion'
import { valorDe, type Valores } from '@/lib/accion/valores'
import type { FormState } from '@/lib/core/form-state'
import type { Servidor } from './rescate'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** What the fields began with, as a form without scripts posts it beside them. */
function baseDe({ values }: FormState): Valores | null {
  try {
    const base: unknown = JSON.parse(valorDe(values.base))
    if (!isRecord(base)) return null
    return Object.fromEntries(CAMPOS.map((campo) => [campo, String(base[campo] ?? '')])) as Valores
  } catch {
    return null
  }
}

/**
 * What a form begins with. A page made by a post (without scripts there is no other answer) was made of what the server
 * has now, which someone may have changed meanwhile: its form goes on from the version and the words that were posted.
 */
export function comienzoDe(llegada: FormState, valores: Valores, servidor: Servidor) {
  const version = Number(llegada.values.version)
  if (llegada.n === 0) return { base: valores, servidor }
  return {
    base: baseDe(llegada) ?? valores,
    servidor: version > 0 ? { ...servidor, version } : servidor,
  }
}
