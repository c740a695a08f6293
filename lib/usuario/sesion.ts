/** Milliseconds that are left of a sign-in: without a request, and in all. */
export type SesionRestante = { inactividad: number; total: number }

/** How long before the end it is said (WCAG 2.2.1 asks for more than twenty seconds; the house for two minutes). */
export const AVISO_ANTES = 5 * 60_000

/** Which end comes first and in how many milliseconds; `falta` is what is left until it has to be said. */
export function finDeSesion({ inactividad, total }: SesionRestante): {
  motivo: 'inactividad' | 'duracion'
  queda: number
  falta: number
} {
  const motivo = inactividad < total ? 'inactividad' : 'duracion'
  const queda = Math.max(0, Math.min(inactividad, total))
  return { motivo, queda, falta: Math.max(0, queda - AVISO_ANTES) }
}
