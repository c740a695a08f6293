import type { ReactNode } from 'react'
import { Notice } from './notice'

/** Above a page: word of what was just done, told once. Nothing without words. */
export function DoneNotice({ children }: { children: ReactNode }) {
  if (!children) return null
  return (
    <div className="mb-6">
      <Notice kind="done" live>
        {children}
      </Notice>
    </div>
  )
}
