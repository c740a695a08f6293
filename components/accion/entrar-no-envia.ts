import type { KeyboardEvent } from 'react'

/** The ones in which Enter does something of their own. */
const PROPIOS = ['button', 'file', 'submit']

/**
 * Enter in a field of one line (and in the title, which is one, however many lines it takes) does nothing: browsers
 * would press the form's first button, and the page would be saved and made anew in the middle of a phrase.
 */
export function entrarNoEnvia(event: KeyboardEvent<HTMLElement>): void {
  const { key, target } = event
  if (key !== 'Enter' || event.nativeEvent.isComposing) return
  const isLinea = target instanceof HTMLInputElement && !PROPIOS.includes(target.type)
  const isTitulo = target instanceof HTMLTextAreaElement && target.name === 'titulo'
  if (isLinea || isTitulo) event.preventDefault()
}
