import Link from 'next/link'
import { cx } from '@/components/ui/cx'
import { Chevron } from '@/components/ui/disclosure'
import { queueQuery, type QueueFilter } from '@/lib/accion/queue'
import type { Conteo, Queue } from '@/lib/accion/queue-vista'
import { SummaryLine } from './summary-line'

/** So many fit in a line of an office screen; the rest are folded. */
const A_LA_VISTA = 6

type Enlace = Conteo & { href: string; current: boolean }

function Conteos({ label, conteos }: { label: string; conteos: readonly Enlace[] }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-4 gap-y-1">
      {conteos.map(({ value, label: name, title, total, href, current }) => (
        <li key={value}>
          <Link
            href={href}
            prefetch={false}
            title={title === name ? undefined : title}
            aria-current={current ? 'true' : undefined}
            className={cx(
              'inline-flex min-h-6 items-center gap-1 underline-offset-4 hover:underline',
              current ? 'font-semibold text-guinda' : 'text-ink',
            )}
          >
            {name}
            <span className="font-normal text-quiet tabular-nums">{total}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** As quiet as the counts beside it. */
const SUMMARY =
  'list-none [&::-webkit-details-marker]:hidden inline-flex min-h-6 items-center gap-1 rounded-sm underline-offset-4 hover:underline'

function asignadasDe({ filter, asignadas }: Queue, to: To): Enlace[] {
  const ways = [
    {
      value: 'conmigo',
      label: 'Me esperan',
      total: asignadas.mi + asignadas.nadie,
      asignada: 'conmigo',
    },
    { value: 'mi', label: 'A mí', total: asignadas.mi, asignada: 'mi' },
    { value: 'nadie', label: 'A nadie', total: asignadas.nadie, asignada: 'nadie' },
    { value: '', label: 'Todas', total: asignadas.todas, asignada: null },
  ]
  return ways.map(({ asignada, ...conteo }) => ({
    ...conteo,
    title: conteo.label,
    href: to({ asignada }),
    current: filter.asignada === asignada,
  }))
}

type To = (change: Partial<QueueFilter>) => string

/**
 * What is in the queue, by who is to review it and by dependencia, those with most first: one click narrows it, and the
 * same click again widens it.
 */
export function QueueConteos({ queue }: { queue: Queue }) {
  const { filter, dependencias } = queue
  const to: To = (change) => `/revision${queueQuery({ ...filter, ...change, pagina: 1 })}`
  const enlaces = dependencias.map((conteo) => {
    const current = filter.dependencia === conteo.value
    return { ...conteo, current, href: to({ dependencia: current ? null : conteo.value }) }
  })
  const [shown, rest] = [enlaces.slice(0, A_LA_VISTA), enlaces.slice(A_LA_VISTA)]
  return (
    <nav aria-label="Por asignación y por dependencia" className="space-y-1">
      <SummaryLine label="Asignadas">
        <Conteos label="Por asignación" conteos={asignadasDe(queue, to)} />
      </SummaryLine>
      {enlaces.length > 0 && (
        <SummaryLine label="Dependencias">
          <Conteos label="Por dependencia" conteos={shown} />
          {rest.length > 0 && (
            <details
              open={rest.some(({ current }) => current)}
              className="group min-w-0 open:basis-full md:open:pl-28"
            >
              <summary className={SUMMARY}>
                <Chevron />
                {rest.length === 1 ? 'Otra dependencia' : `Otras ${rest.length} dependencias`}
              </summary>
              <div className="pt-1">
                <Conteos label="Otras dependencias" conteos={rest} />
              </div>
            </details>
          )}
        </SummaryLine>
      )}
    </nav>
  )
}
