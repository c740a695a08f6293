import type { ReactNode } from 'react'

export type TimelineItem = {
  key: string
  /** For machines: an ISO instant or day. */
  dateTime: string
  /** For people. */
  when: string
  title: ReactNode
  who?: string
  detail?: ReactNode
}

/** What happened, in the order given: a thin rule with a mark for each. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  return (
    <ol aria-label={label} className="self-start border-l border-hairline">
      {items.map(({ key, dateTime, when, title, who, detail }) => (
        <li key={key} className="relative pb-5 pl-5 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-1.5 -left-[4.5px] size-2 rounded-full bg-quiet ring-4 ring-paper"
          />
          <p className="text-sm font-semibold">{title}</p>
          <p className="text-xs text-quiet">
            <time dateTime={dateTime}>{when}</time>
            {who && <> · {who}</>}
          </p>
          {detail && <div className="mt-1 max-w-measure text-sm">{detail}</div>}
        </li>
      ))}
    </ol>
  )
}
