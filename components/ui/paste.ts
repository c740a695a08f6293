'use client'

import type { ClipboardEvent } from 'react'
import { paragraphsOf, withoutStyles } from './paste-text'

/** Writes over the selection so that «undo» takes it back, and tells whoever listens to the field. */
function insert(area: HTMLTextAreaElement, text: string): void {
  // Deprecated, and still the only way that keeps the browser's history of the field.
  if (document.execCommand('insertText', false, text)) return
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  area.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/**
 * `onPaste` of a textarea: of what a word processor or a page puts on the clipboard, only the paragraphs, `between`
 * them a blank line (or what is said). Anything else is pasted as the browser does; it never fails.
 */
export function pasteParagraphs(between = '\n\n') {
  return (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html')
    if (html === '') return
    // Parsed apart from the page: nothing in it runs or is fetched.
    const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
    const text = paragraphsOf(body).join(between)
    if (text === '') return
    event.preventDefault()
    insert(event.currentTarget, between === ' ' ? text.replaceAll('\n', ' ') : text)
  }
}
