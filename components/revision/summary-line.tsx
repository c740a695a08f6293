import type { ReactNode } from 'react'

/** One line of the summary, under its name. */
export function SummaryLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="w-24 shrink-0 text-quiet max-md:w-full">{label}</span>
      {children}
    </div>
  )
}
