import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'
import { SUMMARY_LINE } from '@/components/ui/disclosure'

/** What the queue holds, in a few lines above it; on a phone they are folded away, so that the first row is in sight. */
export function QueueSummary({ children }: { children: ReactNode }) {
  return (
    <details className="group/summary mb-6 min-w-0 text-sm md:[&::details-content]:[content-visibility:visible]">
      <summary className={cx(SUMMARY_LINE, 'supports-[selector(::details-content)]:md:hidden')}>
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 transition-transform group-open/summary:rotate-90"
        />
        Resumen y filtros guardados
      </summary>
      <div className="space-y-1 max-md:pt-2">{children}</div>
    </details>
  )
}
