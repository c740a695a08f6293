import type { ReactNode } from 'react'

/** An empty list: what it will hold, and what to do first. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="border-y border-hairline py-12">
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="mt-2 max-w-measure text-quiet">{children}</div>}
      {action && <div className="mt-5 flex flex-wrap gap-2">{action}</div>}
    </div>
  )
}
