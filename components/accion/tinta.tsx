'use client'

import { useEffect, useRef, type ReactNode } from 'react'

/**
 * Text in the eje's colour. Set from a script: the content policy takes no inline style, and without
 * scripts the text is simply in ink.
 */
export function Tinta({ color, children }: { color: string; children: ReactNode }) {
  const ref = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    ref.current?.style.setProperty('color', color)
  }, [color])
  return <span ref={ref}>{children}</span>
}
