import { CircleCheck, CornerDownRight, PenLine } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'
import { Chevron } from '@/components/ui/disclosure'
import { citar } from '@/lib/core/citar'
import { dayOf, printDay } from '@/lib/core/clock'
import { MOTIVO_LABELS, type Conforme } from '@/lib/accion/observacion'
import type { ObservacionVista } from '@/lib/accion/revision-vista'
import { contar } from '@/lib/core/contar'
import { citaId, notaId } from './marked-text'

const dayOfInstant = (iso: string) => printDay(dayOf(new Date(iso)))

/** What the dependencia did about it; whether that settles it is for the reviewer to say. */
const COMO = {
  atendida: 'Atendida',
  leida: 'Sólo leída al reenviar',
  retomada: 'Se retomó',
} as const

export type Notas = {
  /** The number of each note that quotes a passage of the text, by id. */
  numeros: ReadonlyMap<string, number>
  /** What can be done with one that came back. */
  acto?: (observacion: ObservacionVista) => ReactNode
}

/** Why, and of which passage: its number stands beside the passage in the text. */
function Asunto({ observacion, n }: { observacion: ObservacionVista; n: number | undefined }) {
  const { id, motivo, cita } = observacion
  return (
    <>
      {motivo && <p className="text-xs font-semibold text-quiet">{MOTIVO_LABELS[motivo]}</p>}
      {cita && (
        <p className="mb-1 font-serif text-quiet italic">
          {n === undefined ? (
            citar(cita)
          ) : (
            <a
              href={`#${citaId(id)}`}
              className="decoration-line underline-offset-4 hover:underline"
            >
              <sup className="mr-0.5 font-sans font-semibold text-amber not-italic">{n}</sup>
              {citar(cita)}
            </a>
          )}
        </p>
      )}
    </>
  )
}

function Resuelta({ conforme: { quien, en, cuando } }: { conforme: Conforme }) {
  return (
    <>
      <p className="mt-1 flex items-center gap-1.5 text-xs font-semibold text-green">
        <CircleCheck aria-hidden="true" className="size-3.5 shrink-0" />
        Resuelta
      </p>
      <p className="mt-0.5 pl-5 text-xs text-quiet">
        {quien} · <time dateTime={en}>{cuando}</time>
      </p>
    </>
  )
}

type NotaProps = Notas & { observacion: ObservacionVista }

/** One remark as it stands in the margin: what was said, by whom, what was done about it and whether it is settled. */
function Nota({ observacion, numeros, acto }: NotaProps) {
  const { id, texto, autor, creadaEn, cierre, conforme, isPorResolver } = observacion
  const Icon = cierre ? CornerDownRight : PenLine
  const isOpen = !cierre || (isPorResolver && !conforme)
  return (
    <li
      id={notaId(id)}
      className={cx(
        'scroll-mt-24 border-l-2 pl-3 text-sm target:bg-guinda-tint/60',
        conforme ? 'border-green' : isOpen ? 'border-guinda' : 'border-line',
      )}
    >
      <Asunto observacion={observacion} n={numeros.get(id)} />
      <p className="whitespace-pre-line">{texto}</p>
      <p className="mt-1 text-xs text-quiet">
        {autor} · <time dateTime={creadaEn}>{dayOfInstant(creadaEn)}</time>
      </p>
      <p
        className={cx(
          'mt-1 flex items-center gap-1.5 text-xs font-semibold',
          cierre ? 'text-quiet' : 'text-guinda',
        )}
      >
        <Icon aria-hidden="true" className="size-3.5 shrink-0" />
        {cierre ? COMO[cierre.como] : 'Por atender'}
      </p>
      {cierre?.respuesta && (
        <p className="mt-0.5 pl-5 whitespace-pre-line">{citar(cierre.respuesta)}</p>
      )}
      {cierre && (
        <p className="mt-0.5 pl-5 text-xs text-quiet">
          {cierre.quien} · <time dateTime={cierre.en}>{cierre.cuando}</time>
        </p>
      )}
      {conforme && <Resuelta conforme={conforme} />}
      {isPorResolver && acto?.(observacion)}
    </li>
  )
}

type Props = Notas & { observaciones: readonly ObservacionVista[]; campo: string }

/** The remarks on one campo: those of the last return in sight, the older ones folded away. */
export function ObservacionNotas({ observaciones, campo, ...notas }: Props) {
  const isNow = ({ isUltima, isPorResolver }: ObservacionVista) => isUltima || isPorResolver
  const now = observaciones.filter(isNow)
  const past = observaciones.filter((observacion) => !isNow(observacion))
  const list = (some: readonly ObservacionVista[]) => (
    <ul aria-label={`Observaciones sobre ${campo}`} className="space-y-4">
      {some.map((observacion) => (
        <Nota key={observacion.id} observacion={observacion} {...notas} />
      ))}
    </ul>
  )
  return (
    <>
      {now.length > 0 && list(now)}
      {past.length > 0 && (
        <details className={cx('group', now.length > 0 && 'mt-3')}>
          <summary className="inline-flex min-h-6 list-none items-center gap-1 text-xs text-quiet underline-offset-4 hover:underline [&::-webkit-details-marker]:hidden">
            <Chevron />
            {contar(past.length, 'observación anterior', 'observaciones anteriores')}
          </summary>
          <div className="mt-2">{list(past)}</div>
        </details>
      )}
    </>
  )
}
