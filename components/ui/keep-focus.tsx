'use client'

import { useEffect } from 'react'

/** The button pressed last: its words and the page it stood on. It outlives the page, which is drawn wholly anew. */
let pressed: { path: string; words: string | null } | null = null

function remember({ submitter }: SubmitEvent) {
  pressed = submitter && { path: location.pathname, words: submitter.textContent }
}

/** The same button, or another with the same words. */
const again = (words: string | null) =>
  [...document.querySelectorAll<HTMLElement>('main button[type="submit"]')].find(
    (button) => button.textContent === words,
  )

/**
 * A mutation leads back to its own page, and Next draws that page from nothing: whoever works by keyboard would begin
 * at its top each time. Gives the focus back to the button pressed or, where it is offered no more, to the element with
 * the id `fallback` (which must be able to take it). One for each page.
 */
export function KeepFocus({ fallback }: { fallback: string }) {
  useEffect(() => {
    document.addEventListener('submit', remember, true)
    return () => document.removeEventListener('submit', remember, true)
  }, [])
  useEffect(() => {
    const last = pressed
    pressed = null
    if (last?.path !== location.pathname || document.activeElement !== document.body) return
    const target = again(last.words) ?? document.getElementById(fallback)
    target?.focus({ preventScroll: true })
  }, [fallback])
  return null
}
