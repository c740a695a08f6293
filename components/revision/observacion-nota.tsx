import { CornerDownRight, PenLine } from 'lucide-react'
import { cx } from '@/components/ui/cx'
import { Chevron } from '@/components/ui/disclosure'
import { citar } from '@/lib/core/citar'
import { dayOf, printDay } from '@/lib/core/clock'
import type { ObservacionVista } from '@/lib/accion/revision-vista'
import { contar } from '@/lib/core/contar'

const dayOfInstant = (iso: string) => printDay(dayOf(new Date(iso)))

/** Whether what was asked was met is for the reviewer to judge: this only says what the dependencia did about it. */
const COMO = {
  atendida: 'Atendida',
  leida: 'Sólo leída al reenviar',
  retomada: 'Se retomó',
} as const

/** One remark as it stands in the margin: what was said, by whom, and whether it is still open. */
function Nota({ observacion }: { observacion: ObservacionVista }) {
  const { texto, cita, autor, creadaEn, cierre } = observacion
  const Icon = cierre ? CornerDownRight : PenLine
  return (
    <li className={cx('border-l-2 pl-3 text-sm', cierre ? 'border-line' : 'border-guinda')}>
      {cita && <p className="mb-1 font-serif text-quiet italic">{citar(cita)}</p>}
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
    </li>
  )
}

/** The remarks on one campo: those of the last return in sight, the older ones folded away. */
export function ObservacionNotas({
  observaciones,
  campo,
}: {
  observaciones: readonly ObservacionVista[]
  campo: string
}) {
  const last = observaciones.filter(({ isUltima }) => isUltima)
  const past = observaciones.filter(({ isUltima }) => !isUltima)
  const notas = (list: readonly ObservacionVista[]) => (
    <ul aria-label={`Observaciones sobre ${campo}`} className="space-y-4">
      {list.map((observacion) => (
        <Nota key={observacion.id} observacion={observacion} />
      ))}
    </ul>
  )
  return (
    <>
      {last.length > 0 && notas(last)}
      {past.length > 0 && (
        <details className={cx('group', last.length > 0 && 'mt-3')}>
          <summary className="inline-flex min-h-6 list-none items-center gap-1 text-xs text-quiet underline-offset-4 hover:underline [&::-webkit-details-marker]:hidden">
            <Chevron />
            {contar(past.length, 'observación anterior', 'observaciones anteriores')}
          </summary>
          <div className="mt-2">{notas(past)}</div>
        </details>
      )}
    </>
  )
}
