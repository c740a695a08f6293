import type { Issue } from './issue'

export type FormValues = Record<string, string | string[]>

/** What a server mutation gives back to its form. `n` grows by one per answer, so a form can react to each. */
export type FormState = {
  n: number
  values: FormValues
  issues: Issue[]
  notice: null | { kind: 'done' | 'stale' | 'session' | 'refused'; mensaje: string }
  data?: unknown
}

export const EMPTY_FORM: FormState = { n: 0, values: {}, issues: [], notice: null }

/** The sentences that concern one field. */
export function issuesOf(state: FormState, campo: string): string[] {
  return state.issues.filter((issue) => issue.campo === campo).map((issue) => issue.mensaje)
}

/** A field's value as text: what was typed last, or `fallback` before the first answer. */
export function valueOf(state: FormState, campo: string, fallback = ''): string {
  const value = state.values[campo]
  if (value === undefined) return state.n === 0 ? fallback : ''
  return Array.isArray(value) ? value.join('\n') : value
}
