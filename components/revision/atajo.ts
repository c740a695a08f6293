/** The one-key shortcuts of the desk, in the order in which the help tells them. */
export const ATAJOS = ['j', 'k', 'o', 'a', 'd', '?'] as const
export type Atajo = (typeof ATAJOS)[number]

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'isComposing'
>

/**
 * Which shortcut was pressed, if any: alone (only «?» may need Shift), once, and not while a letter is being put
 * together. With the capitals locked it is the same one.
 */
export function atajoDe(event: Pressed): Atajo | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.repeat || event.isComposing) return null
  if (event.shiftKey) return event.key === '?' ? '?' : null
  const key = event.key.toLowerCase()
  return ATAJOS.find((atajo) => atajo === key) ?? null
}

/** Ctrl+Enter, or ⌘+Enter: sends the slip in hand. */
export function isSend({ key, ctrlKey, metaKey, altKey, shiftKey, repeat }: Pressed): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && !altKey && !shiftKey && !repeat
}
