import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { cx } from '@/components/ui/cx'
import type { Posicion } from '@/lib/accion/queue-vista'

const STEP =
  'inline-flex min-h-9 min-w-9 items-center justify-center gap-1 rounded-md px-2 text-sm [a&]:hover:bg-sand'

function Step({
  folio,
  query,
  kind,
}: {
  folio: string | null
  query: string
  kind: 'prev' | 'next'
}) {
  const isPrev = kind === 'prev'
  const label = isPrev ? 'Anterior' : 'Siguiente'
  const Icon = isPrev ? ChevronLeft : ChevronRight
  const content = (
    <>
      {isPrev && <Icon aria-hidden="true" className="size-4" />}
      <span className="max-sm:sr-only">{label}</span>
      {!isPrev && <Icon aria-hidden="true" className="size-4" />}
    </>
  )
  if (!folio) {
    return (
      <span role="link" aria-disabled="true" className={cx(STEP, 'text-line')}>
        {content}
      </span>
    )
  }
  return (
    <Link
      href={`/revision/${folio}${query}`}
      rel={kind}
      data-atajo={isPrev ? 'anterior' : 'siguiente'}
      prefetch={false}
      className={STEP}
    >
      {content}
    </Link>
  )
}

/** Before, after, and “34 de 120” in the queue by which the person came. */
export function PosicionNav({ posicion, query }: { posicion: Posicion; query: string }) {
  const { n, total, anterior, siguiente } = posicion
  if (n === null && !anterior && !siguiente) return null
  return (
    <nav aria-label="Cola de revisión" className="-ml-2 flex items-center gap-1">
      <Step kind="prev" folio={anterior} query={query} />
      <p className="text-sm text-quiet tabular-nums">
        {n === null ? 'Fuera de esta cola' : `${n} de ${total}`}
      </p>
      <Step kind="next" folio={siguiente} query={query} />
    </nav>
  )
}
