'use client'

import { useEffect, type FormEvent } from 'react'
import type { Mutation } from '@/components/ui/mutation'

const KEY = 'accion-lugar'

/**
 * Saving leads to a page made anew; whoever saves in the middle of a long form stays there, with the
 * focus on the button they pressed.
 */
export function useKeepPlace(mutation: Mutation): Mutation {
  useEffect(() => {
    const kept = sessionStorage.getItem(KEY)
    if (kept === null) return
    // After the router's own scroll to the top.
    const frame = requestAnimationFrame(() => {
      sessionStorage.removeItem(KEY)
      window.scrollTo({ top: Number(kept), behavior: 'instant' })
      document
        .querySelector<HTMLElement>('button[name="intento"][value="guardar"]')
        ?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [])

  useEffect(() => {
    // Refused: there is no new page to come to.
    if (mutation.state.n > 0) sessionStorage.removeItem(KEY)
  }, [mutation.state.n])

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent
    const isGuardar = submitter instanceof HTMLButtonElement && submitter.value === 'guardar'
    if (isGuardar) sessionStorage.setItem(KEY, String(window.scrollY))
    mutation.onSubmit(event)
  }

  return { ...mutation, onSubmit }
}
