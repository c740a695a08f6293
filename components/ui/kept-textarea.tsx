'use client'

import {
  useEffect,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
  type ComponentProps,
} from 'react'

const subscribe = () => () => undefined

/** True on the server and while the page it made is being taken over by the browser's React. */
function useIsHydrating(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  )
}

function areaOf(id: string | undefined): HTMLTextAreaElement | null {
  if (typeof document === 'undefined' || !id) return null
  const area = document.getElementById(id)
  return area instanceof HTMLTextAreaElement ? area : null
}

/**
 * A textarea that keeps what was typed before the page's scripts took over: React sets a textarea (and
 * only a textarea) back to its default at that moment, and a slow machine would lose words. Needs an id.
 */
export function KeptTextarea(props: ComponentProps<'textarea'>) {
  const { id } = props
  const isHydrating = useIsHydrating()
  const [typed] = useState(() => (isHydrating ? (areaOf(id)?.value ?? null) : null))
  const [isKept] = useState(() => typed !== null && typed !== areaOf(id)?.defaultValue)

  useLayoutEffect(() => {
    const area = areaOf(id)
    if (isKept && area && typed !== null) area.value = typed
  }, [id, isKept, typed])

  useEffect(() => {
    if (!isKept) return
    // Counters and guards above listen from their own effects, which come after this one.
    const timer = setTimeout(() => {
      areaOf(id)?.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    return () => clearTimeout(timer)
  }, [id, isKept])

  return <textarea {...props} />
}
