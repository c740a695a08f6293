/** The one-key shortcuts of the desk, in the order in which the help tells them. */
export const TECLAS = ['j', 'k', 'o', 'a', 'd', '?'] as const
export type Tecla = (typeof TECLAS)[number]

type Pulsada = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'isComposing'
>

/**
 * Which shortcut was pressed, if any: alone (only «?» may need Shift), once, and not while a letter is being put
 * together. With the capitals locked it is the same one.
 */
export function teclaDe(event: Pulsada): Tecla | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.repeat || event.isComposing) return null
  if (event.shiftKey) return event.key === '?' ? '?' : null
  const key = event.key.toLowerCase()
  return TECLAS.find((tecla) => tecla === key) ?? null
}

/** Ctrl+Enter, or ⌘+Enter: sends the slip in hand. */
export function isEnvio({ key, ctrlKey, metaKey, altKey, shiftKey, repeat }: Pulsada): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && !altKey && !shiftKey && !repeat
}
