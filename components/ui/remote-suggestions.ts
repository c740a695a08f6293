'use client'

import { useEffect, useRef } from 'react'

/** Milliseconds without a key before a question is asked, and the least that is asked for. */
const PAUSE = 200
const MIN = 2

/**
 * Asks an address (ending in `…=`, what is typed goes after it) for suggestions that did not come with the page. What
 * fails is silence: anything may be written without them.
 */
export function useRemoteSuggestions(source: string | undefined) {
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; controller: AbortController }>(
    null,
  )

  function cancel() {
    clearTimeout(pending.current?.timer)
    pending.current?.controller.abort()
    pending.current = null
  }
  useEffect(() => cancel, [])

  function ask(text: string, onAnswer: (suggestions: string[]) => void) {
    cancel()
    const wanted = text.trim()
    if (!source || wanted.length < MIN) return
    const controller = new AbortController()
    const { signal } = controller
    const timer = setTimeout(() => {
      fetch(source + encodeURIComponent(wanted), { signal })
        .then((response) => (response.ok ? response.json() : []))
        .then((answer: unknown) => {
          if (!signal.aborted && Array.isArray(answer)) onAnswer(answer.map(String))
        })
        .catch(() => undefined)
    }, PAUSE)
    pending.current = { timer, controller }
  }

  return { ask, cancel }
}
