import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx'

export type Column = {
  key: string
  label: string
  numeric?: boolean
  /** Says the column aloud and not in print: boxes, buttons. */
  hidden?: boolean
  /** Where sorting by this column leads, and how it is sorted now. */
  sort?: { href: string; current: 'ascending' | 'descending' | null; word?: string }
  className?: string
}

type Props = {
  /** The table's accessible name, printed unless `captionHidden`. */
  caption: ReactNode
  captionHidden?: boolean
  columns: readonly Column[]
  children: ReactNode
}

function HeaderCell({ label, numeric, hidden, sort, className }: Column) {
  const Arrow = sort?.current === 'descending' ? ArrowDown : ArrowUp
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sort?.current ?? undefined}
      className={cx(
        'border-b border-line bg-paper px-3 py-2 align-middle text-xs font-semibold whitespace-nowrap text-quiet first:pl-0 last:pr-0 md:sticky md:top-0 md:z-20 lg:not-short:top-14',
        sort ? 'max-md:w-auto max-md:border-0 max-md:p-0' : 'max-md:sr-only',
        numeric ? 'text-right' : 'text-left',
        className,
      )}
    >
      {hidden && <span className="sr-only">{label}</span>}
      {!hidden && !sort && label}
      {!hidden && sort && (
        <Link
          href={sort.href}
          prefetch={false}
          className="inline-flex min-h-6 items-center gap-1 underline-offset-4 hover:text-ink hover:underline"
        >
          {label}
          {sort.current && <Arrow aria-hidden="true" className="size-3.5" />}
          {sort.current && sort.word && <span className="font-normal">{sort.word}</span>}
        </Link>
      )}
    </th>
  )
}

/**
 * A real table that becomes cards on a phone, with what it can be sorted by in a line above them. The roles are written out because a browser forgets
 * them when CSS takes the rows out of table layout. Rows are `DataRow`, cells `DataCell`.
 */
export function DataTable({ caption, captionHidden, columns, children }: Props) {
  const isSorted = columns.some(({ sort }) => sort)
  return (
    <table role="table" className="w-full text-sm leading-[1.3] max-md:block">
      <caption
        className={cx(
          captionHidden ? 'sr-only' : 'pb-2 text-left text-base font-semibold max-md:block',
        )}
      >
        {caption}
      </caption>
      <thead role="rowgroup" className={isSorted ? 'max-md:block' : 'max-md:sr-only'}>
        <tr
          role="row"
          className={cx(
            isSorted &&
              'max-md:mb-2 max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-4 max-md:text-xs max-md:text-quiet max-md:before:content-["Ordenar_por"]',
          )}
        >
          {columns.map(({ key, ...column }) => (
            <HeaderCell key={key} {...column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-md:block">
        {children}
      </tbody>
    </table>
  )
}

/** One row; with a `RowLink` in it, all of it opens. */
export function DataRow({ className, ...props }: ComponentProps<'tr'>) {
  return (
    <tr
      role="row"
      className={cx(
        'group relative border-b border-hairline',
        'max-md:mb-3 max-md:flex max-md:flex-wrap max-md:items-baseline max-md:gap-x-4 max-md:rounded-md max-md:border max-md:bg-surface max-md:p-4',
        className,
      )}
      {...props}
    />
  )
}

type CellProps = {
  children: ReactNode
  numeric?: boolean
  /** The row's header: what names it. On a card it takes the whole line. */
  main?: boolean
  /** On a card, the column's name before the value. */
  label?: string
  className?: string
}

export function DataCell({ children, numeric, main, label, className }: CellProps) {
  const Cell = main ? 'th' : 'td'
  return (
    <Cell
      role={main ? 'rowheader' : 'cell'}
      scope={main ? 'row' : undefined}
      className={cx(
        'h-11 px-3 py-2.5 align-top font-normal first:pl-0 last:pr-0 max-md:h-auto max-md:p-0 max-md:py-0.5',
        numeric ? 'md:text-right' : 'text-left',
        main && 'max-md:w-full',
        className,
      )}
    >
      {label && <span className="mr-1 text-xs text-quiet md:hidden">{label}</span>}
      {children}
    </Cell>
  )
}

/** The link that stretches over its row. What else can be pressed in the row needs `relative z-10`. */
export function RowLink({ className, ...props }: ComponentProps<typeof Link>) {
  return (
    <Link
      prefetch={false}
      className={cx(
        'line-clamp-2 text-[1rem] font-semibold decoration-line decoration-1 underline-offset-4 group-hover:underline',
        'after:absolute after:inset-0 after:content-[""]',
        className,
      )}
      {...props}
    />
  )
}
