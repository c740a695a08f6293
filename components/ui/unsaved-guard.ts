'use client'

import { useEffect, useRef, type RefObject } from 'react'
import type { FormState } from '@/lib/core/form-state'

const QUESTION = 'Hay cambios sin guardar. ¿Desea salir sin guardarlos?'

const leavesPage = (event: MouseEvent) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank') return false
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return false
  return link.href.split('#')[0] !== location.href.split('#')[0] && !link.hasAttribute('download')
}

/** Asks before the person leaves a form with changes that did not reach the server. */
export function useUnsavedGuard(
  ref: RefObject<HTMLFormElement | null>,
  { n, notice, issues }: FormState,
  enabled: boolean,
) {
  const dirty = useRef(false)

  useEffect(() => {
    // An answer that is not “done” means that what was typed is still only here.
    if (n > 0) dirty.current = notice?.kind !== 'done' && (issues.length > 0 || notice !== null)
  }, [n, notice, issues])

  useEffect(() => {
    const form = ref.current
    if (!form || !enabled) return
    const listening = new AbortController()
    const { signal } = listening
    const onInput = ({ target }: Event) => {
      // Controls of another form may stand inside this one.
      if (target && 'form' in target && target.form === form) dirty.current = true
    }
    form.addEventListener('input', onInput, { signal })
    form.addEventListener('submit', () => (dirty.current = false), { signal })
    // Whoever saves by other means (autosave) says so with this event.
    form.addEventListener('saved', () => (dirty.current = false), { signal })
    const onUnload = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      if (!dirty.current || !leavesPage(event) || window.confirm(QUESTION)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', onUnload, { signal })
    document.addEventListener('click', onClick, { capture: true, signal })
    return () => listening.abort()
  }, [ref, enabled])
}
