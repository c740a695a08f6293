import Link from 'next/link'
import { cx } from './cx'

export type TabLink = { href: string; label: string; count?: number; current?: boolean }

/** Tabs that are pages of their own: the address says which one is open. */
export function TabLinks({ tabs, label }: { tabs: readonly TabLink[]; label: string }) {
  return (
    <nav aria-label={label} className="mb-4 border-b border-hairline">
      <ul className="flex flex-wrap gap-x-5">
        {tabs.map(({ href, label: name, count, current }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={current ? 'page' : undefined}
              className={cx(
                '-mb-px inline-flex min-h-11 items-center gap-1.5 border-b-2 text-sm',
                current
                  ? 'border-guinda font-semibold text-guinda'
                  : 'border-transparent forced-colors:border-[Canvas] text-quiet hover:border-line hover:text-ink',
              )}
            >
              {name}
              {count !== undefined && <span className="font-normal tabular-nums">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
