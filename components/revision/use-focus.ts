'use client'

import { useEffect, useRef } from 'react'

const FOLIO = /^\/revision\/([\d-]+)$/

/** Of the acción just left, in the queue it went back to. */
const rowOf = (path: string | null) => {
  const folio = FOLIO.exec(path ?? '')?.[1]
  return document.querySelector<HTMLElement>(
    `[data-atajo=fila][href^="/revision/${folio}?"], [data-atajo=fila][href="/revision/${folio}"]`,
  )
}

/**
 * After each navigation inside the desk the focus goes to the page's title; back in the queue, to the row of the acción
 * that was left, if it is still there. `hecho` tells what was just done, which is said above the title.
 */
export function useFocus(path: string, hecho: string | null): void {
  const before = useRef<string | null>(null)
  useEffect(() => {
    const came = before.current
    before.current = path
    const isArrival = came !== null && came !== path
    if (!isArrival && !hecho) return
    const title = document.querySelector<HTMLElement>('#contenido h1')
    title?.setAttribute('tabindex', '-1')
    const place = (!hecho && rowOf(came)) || title
    place?.focus({ preventScroll: true })
  }, [path, hecho])
}
