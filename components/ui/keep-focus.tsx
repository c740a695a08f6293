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

/** Whoever goes on by themselves is not called back. */
function forget() {
  pressed = null
}

/**
 * A mutation leads back to its own page, and Next draws that page from nothing, at times twice: whoever works by
 * keyboard would begin at its top each time. Whenever the focus was lost with what had it, gives it back to the button
 * pressed, to the heading it stood under or, at last, to the element with the id `fallback`. One for each page.
 */
export function KeepFocus({ fallback }: { fallback: string }) {
  useEffect(() => {
    const restore = () => {
      if (pressed?.path !== location.pathname || document.activeElement !== document.body) return
      find(pressed, fallback)?.focus({ preventScroll: true })
    }
    const watching = new MutationObserver(restore)
    watching.observe(document.body, { childList: true, subtree: true })
    const ending = new AbortController()
    const options = { capture: true, signal: ending.signal }
    document.addEventListener('submit', remember, options)
    document.addEventListener('keydown', forget, options)
    document.addEventListener('pointerdown', forget, options)
    restore()
    return () => {
      watching.disconnect()
      ending.abort()
    }
  }, [fallback])
  return null
}
