'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { Notice } from './notice'

type Props = {
  /** Another one each time something is done, so that the same words are told again. */
  token: string
  children: ReactNode
}

/**
 * Word of what was just done on a page that stays. What was pressed may be gone with what it changed: then the focus, and
 * with it the page, comes here, instead of falling to the beginning of the document.
 */
export function DoneHere({ token, children }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { activeElement, body } = document
    if (!activeElement || activeElement === body) ref.current?.focus()
  }, [token])
  return (
    <div ref={ref} tabIndex={-1} className="mb-6 scroll-mt-24">
      <Notice kind="done" live>
        {children}
      </Notice>
    </div>
  )
}
