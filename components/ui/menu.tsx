'use client'

import { useEffect, useRef, type ReactNode } from 'react'

type Props = { summary: ReactNode; label: string; children: ReactNode }

/**
 * A small panel under its own button (a `details`, so it opens without JavaScript too). Escape, a
 * press outside or leaving it by keyboard closes it.
 */
export function Menu({ summary, label, children }: Props) {
  const ref = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (ref.current && target instanceof Node && !ref.current.contains(target)) {
        ref.current.open = false
      }
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [])

  return (
    <details
      ref={ref}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !ref.current?.open) return
        ref.current.open = false
        ref.current.querySelector('summary')?.focus()
      }}
      onClick={({ target }) => {
        // The frame stays while its pages change: a link that was followed leaves the menu behind.
        if (ref.current && target instanceof Element && target.closest('a'))
          ref.current.open = false
      }}
      onBlur={(event) => {
        const { currentTarget: menu, relatedTarget: next } = event
        if (next instanceof Node && !menu.contains(next)) menu.open = false
      }}
    >
      <summary
        aria-label={label}
        className="flex min-h-11 list-none items-center gap-2 rounded-md px-2 text-sm hover:bg-sand [&::-webkit-details-marker]:hidden"
      >
        {summary}
      </summary>
      <div className="absolute top-full right-0 z-50 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded-md border border-hairline bg-surface p-4 shadow-float">
        {children}
      </div>
    </details>
  )
}
