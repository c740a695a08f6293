import Link from 'next/link'
import { cx } from '@/components/ui/cx'

type Opcion = { href: string; label: string; current: boolean }

/** Narrows the matriz to one region or one eje: a row of addresses. */
export function Acotar({ label, opciones }: { label: string; opciones: readonly Opcion[] }) {
  return (
    <nav aria-label={label} className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
      <span className="text-xs text-quiet">{label}:</span>
      {opciones.map(({ href, label: name, current }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={current ? 'true' : undefined}
          className={cx(
            'inline-flex min-h-6 items-center underline-offset-4',
            current
              ? 'font-semibold text-guinda'
              : 'text-quiet underline decoration-line hover:text-ink hover:decoration-ink',
          )}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
