import type { ReactNode } from 'react'

/** The acts of a long page, always within reach at the bottom edge; on a phone above the desks. */
export function ActBar({ children, label }: { children: ReactNode; label: string }) {
  return (
    <div
      role="group"
      aria-label={label}
      className="sticky dock-bottom z-30 -mx-4 mt-8 flex flex-wrap items-center gap-2 border-t border-line bg-paper px-4 py-3 md:-mx-8 md:px-8 print:hidden"
    >
      {children}
    </div>
  )
}
