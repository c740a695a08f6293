import { issuesOf, valueOf, type FormState } from '@/lib/core/form-state'

/**
 * What ties a field to the state of its form: `<TextInput label="Título" {...bind(state, 'titulo', saved)} />`.
 * The value is what was typed last, or `fallback` before the first answer; a list is one entry a line.
 */
export function bind(state: FormState, name: string, fallback = '') {
  return { name, defaultValue: valueOf(state, name, fallback), errors: issuesOf(state, name) }
}

/** The same for a group of checkboxes: the values that are ticked. */
export function bindGroup(state: FormState, name: string, fallback: readonly string[] = []) {
  const posted = state.values[name]
  const kept = posted === undefined ? [] : [posted].flat()
  return { name, checked: state.n === 0 ? fallback : kept, errors: issuesOf(state, name) }
}
