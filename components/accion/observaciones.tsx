import { CircleCheck, CornerUpLeft, Eye } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'
import { fieldId } from '@/components/ui/field'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import type { Cierre, ComoSeCerro } from '@/lib/accion/observacion'
import type { ObservacionVista } from '@/lib/accion/vista'
import { Atender, Deshacer } from './atender'
import { LINK_ALONE } from '@/components/ui/link-look'

const COMO: Record<ComoSeCerro, string> = {
  atendida: 'Atendida',
  leida: 'Leída al enviarla de nuevo',
  retomada: 'El Gabinete retomó la revisión',
}

/** How an observación was closed: by whom, when, and what was answered. */
function CierreDeObservacion({ cierre }: { cierre: Cierre }) {
  const { como, quien, en, cuando, respuesta } = cierre
  const Icon = como === 'atendida' ? CircleCheck : Eye
  return (
    <div className="mt-2 text-sm">
      <p
        className={cx(
          'flex items-start gap-1.5 font-semibold',
          como === 'atendida' ? 'text-green' : 'text-quiet',
        )}
      >
        <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        {COMO[como]}
      </p>
      {respuesta && <p className="mt-0.5 whitespace-pre-line">{respuesta}</p>}
      <p className="text-xs text-quiet">
        {quien} · <time dateTime={en}>{cuando}</time>
      </p>
    </div>
  )
}

/** One mark in the margin: what the Gabinete asks of a field, who and when, and how it was met. */
function Observacion({
  observacion,
  children,
}: {
  observacion: ObservacionVista
  children?: ReactNode
}) {
  const { asunto, texto, autor, creadaEn, cuando, cierre } = observacion
  return (
    <div
      className={cx(
        'border-l-[3px] px-3 py-2',
        cierre ? 'bg-sand' : 'border-amber bg-amber-tint',
        cierre && (cierre.como === 'atendida' ? 'border-green' : 'border-line'),
      )}
    >
      {asunto && <p className="text-sm text-quiet">{asunto}</p>}
      <p className="text-sm whitespace-pre-line">{texto}</p>
      <p className="mt-1 text-xs text-quiet">
        {autor} · <time dateTime={creadaEn}>{cuando}</time>
      </p>
      {cierre && <CierreDeObservacion cierre={cierre} />}
      {children}
    </div>
  )
}

/** Those of one field that the next sending answers, right beside it: attended here, one by one. */
export function ObservacionesDeCampo({
  campo,
  observaciones,
}: {
  campo: ObservacionVista['campo']
  observaciones: readonly ObservacionVista[]
}) {
  const suyas = observaciones.filter((one) => one.campo === campo && one.isVigente)
  if (suyas.length === 0) return null
  const label = CAMPO_LABELS[campo]
  return (
    <div className="mt-2 space-y-2">
      <p className="flex items-center gap-1.5 text-xs font-semibold text-amber">
        <CornerUpLeft aria-hidden="true" className="size-3.5" />
        {suyas.length === 1 ? 'Observación del Gabinete' : 'Observaciones del Gabinete'}
        <span className="sr-only"> sobre {label}</span>
      </p>
      {suyas.map((one, index) => {
        const nombre = suyas.length > 1 ? `${label} (${index + 1})` : label
        return (
          <Observacion key={one.id} observacion={one}>
            {one.isPendiente ? (
              <Atender id={one.id} nombre={nombre} />
            ) : (
              <Deshacer id={one.id} nombre={nombre} />
            )}
          </Observacion>
        )
      })}
    </div>
  )
}

/** All of the last return, grouped by field in the form's order; `enForm` leads from each to its field. */
export function Observaciones({
  observaciones,
  enForm = false,
}: {
  observaciones: readonly ObservacionVista[]
  enForm?: boolean
}) {
  if (observaciones.length === 0) {
    return <p className="text-sm text-quiet">El Gabinete no ha hecho observaciones.</p>
  }
  const campos = [...new Set(observaciones.map(({ campo }) => campo))]
  return (
    <dl className="space-y-4">
      {campos.map((campo) => (
        <div key={campo}>
          <dt className="mb-1 text-sm font-semibold">
            {enForm ? (
              <a href={`#${fieldId(campo)}`} className={LINK_ALONE}>
                {CAMPO_LABELS[campo]}
              </a>
            ) : (
              CAMPO_LABELS[campo]
            )}
          </dt>
          {observaciones
            .filter((one) => one.campo === campo)
            .map((one) => (
              <dd key={one.id} className="mb-2">
                <Observacion observacion={one}>
                  {one.conforme && (
                    <p className="mt-2 text-sm font-semibold text-green">
                      El Gabinete la dio por resuelta el {one.conforme.cuando}
                    </p>
                  )}
                </Observacion>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}
