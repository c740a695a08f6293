import { CornerUpLeft } from 'lucide-react'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import type { ObservacionVista } from '@/lib/accion/vista'

/** One mark in the margin: what the Gabinete asks of a field, who and when. */
export function Observacion({ observacion }: { observacion: ObservacionVista }) {
  const { texto, autor, creadaEn, cuando, isPendiente } = observacion
  return (
    <div className="border-l-[3px] border-amber bg-amber-tint px-3 py-2">
      <p className="text-sm whitespace-pre-line">{texto}</p>
      <p className="mt-1 text-xs text-quiet">
        {autor} · <time dateTime={creadaEn}>{cuando}</time>
        {!isPendiente && ' · ya no está pendiente'}
      </p>
    </div>
  )
}

/** The pending ones of one field, right beside it. */
export function ObservacionesDeCampo({
  campo,
  observaciones,
}: {
  campo: ObservacionVista['campo']
  observaciones: readonly ObservacionVista[]
}) {
  const suyas = observaciones.filter((one) => one.campo === campo && one.isPendiente)
  if (suyas.length === 0) return null
  return (
    <div className="mt-2 space-y-2">
      <p className="flex items-center gap-1.5 text-xs font-semibold text-amber">
        <CornerUpLeft aria-hidden="true" className="size-3.5" />
        {suyas.length === 1 ? 'Observación del Gabinete' : 'Observaciones del Gabinete'}
        <span className="sr-only"> sobre {CAMPO_LABELS[campo]}</span>
      </p>
      {suyas.map((one) => (
        <Observacion key={one.id} observacion={one} />
      ))}
    </div>
  )
}

/** All of the last return, grouped by field in the form's order. */
export function Observaciones({ observaciones }: { observaciones: readonly ObservacionVista[] }) {
  if (observaciones.length === 0) {
    return <p className="text-sm text-quiet">El Gabinete no ha hecho observaciones.</p>
  }
  const campos = [...new Set(observaciones.map(({ campo }) => campo))]
  return (
    <dl className="space-y-4">
      {campos.map((campo) => (
        <div key={campo}>
          <dt className="mb-1 text-sm font-semibold">{CAMPO_LABELS[campo]}</dt>
          {observaciones
            .filter((one) => one.campo === campo)
            .map((one) => (
              <dd key={one.id} className="mb-2">
                <Observacion observacion={one} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}
