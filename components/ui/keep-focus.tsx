'use client'

import { useEffect } from 'react'

type Pressed = {
  path: string
  words: string | null
  /** Ids of the headings of the sections around it, the nearest first. */
  headings: string[]
}

/** The button pressed last, and where it stood. It outlives the page, which is drawn wholly anew. */
let pressed: Pressed | null = null

function headingsAround(button: Element): string[] {
  const section = button.parentElement?.closest('[aria-labelledby]')
  if (!section) return []
  return [section.getAttribute('aria-labelledby') ?? '', ...headingsAround(section)]
}

function remember({ submitter }: SubmitEvent) {
  pressed = submitter && {
    path: location.pathname,
    words: submitter.textContent,
    headings: headingsAround(submitter),
  }
}

/** The same button or, where it is offered no more, the heading it stood under. */
function find({ words, headings }: Pressed, fallback: string): HTMLElement | null {
  const buttons = document.querySelectorAll<HTMLElement>('main button[type="submit"]')
  const same = [...buttons].find((button) => button.textContent === words)
  if (same) return same
  const ids = [...headings, fallback]
  const [heading = null] = ids.flatMap((id) => document.getElementById(id) ?? [])
  heading?.setAttribute('tabindex', '-1')
  return heading
}

/**
 * A mutation leads back to its own page, and Next draws that page from nothing: whoever works by keyboard would begin
 * at its top each time. Gives the focus back to the button pressed, to the heading it stood under or, at last, to the
 * element with the id `fallback`. One for each page.
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
    find(last, fallback)?.focus({ preventScroll: true })
  }, [fallback])
  return null
}
