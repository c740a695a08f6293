import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'

type HeadProps = {
  children: ReactNode
  /** Said instead of what is printed, where that is short of its group. */
  full: string
  href: string
  current: 'ascending' | 'descending' | null
  main?: boolean
}

/** A column of the board, narrow, that sorts by itself. */
export function Cabeza({ children, full, href, current, main }: HeadProps) {
  const Arrow = current === 'descending' ? ArrowDown : ArrowUp
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={current ?? undefined}
      className={cx(
        'border-b border-line bg-paper px-1.5 py-2 align-bottom text-xs leading-tight font-semibold text-quiet first:pl-0 last:pr-0 max-md:border-0 max-md:p-0',
        main ? 'text-left' : 'text-right hyphens-manual xl:hyphens-none',
      )}
    >
      <Link
        href={href}
        prefetch={false}
        className="inline-flex min-h-6 items-end gap-0.5 underline-offset-4 hover:text-ink hover:underline"
      >
        <span aria-hidden="true" className="max-md:hidden">
          {children}
        </span>
        <span className="md:sr-only">{full}</span>
        {current && <Arrow aria-hidden="true" className="size-3.5 shrink-0" />}
      </Link>
    </th>
  )
}

type CellProps = { label: string; children: ReactNode; strong?: boolean; empty?: boolean }

/** A number of the board; on a card, with its name before it, and not at all when there is nothing. */
export function Celda({ label, children, strong, empty }: CellProps) {
  return (
    <td
      role="cell"
      className={cx(
        'px-1.5 py-2.5 text-right align-top tabular-nums last:pr-0 max-md:p-0 max-md:py-0.5 max-md:text-left',
        strong && 'font-semibold',
        empty && 'max-md:hidden',
      )}
    >
      <span className="mr-1 text-xs font-normal text-quiet md:hidden">{label}:</span>
      {children}
    </td>
  )
}
