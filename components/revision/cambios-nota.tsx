import { CAMPO_LABELS } from '@/lib/accion/labels'
import { CAMPOS } from '@/lib/accion/accion'
import { dayOf, printDay } from '@/lib/core/clock'
import type { RevisionVista } from '@/lib/accion/revision-vista'
import { SIN_MARCAS_ID } from './marked-text'

const DESDE: Record<string, string> = {
  devolver: 'desde que se devolvió, el',
  aprobar: 'desde que se aprobó, el',
  enviar: 'desde el envío anterior, el',
}

/** At a new sending: what changed since it was last reviewed, where, and the switch that hides the marks. */
export function CambiosNota({ cambios }: { cambios: NonNullable<RevisionVista['cambios']> }) {
  const changed = CAMPOS.filter((campo) => cambios.campos[campo])
  const since = `${DESDE[cambios.paso] ?? 'desde la versión del'} ${printDay(dayOf(new Date(cambios.desde)))}`
  if (changed.length === 0) {
    return (
      <p className="mb-4 border-y border-hairline py-2 text-sm text-quiet">
        Volvió sin ningún cambio {since}.
      </p>
    )
  }
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-y border-hairline py-1.5 text-sm">
      <p className="text-quiet">
        Cambió {since}:{' '}
        {changed.map((campo, index) => (
          <span key={campo}>
            {index > 0 && ', '}
            <a
              href={`#campo-${campo}`}
              className="font-semibold text-ink underline decoration-line underline-offset-4 hover:decoration-ink"
            >
              {CAMPO_LABELS[campo]}
            </a>
          </span>
        ))}
        .
      </p>
      <span className="inline-flex min-h-9 items-center gap-2">
        <input
          id={SIN_MARCAS_ID}
          type="checkbox"
          role="switch"
          className="size-5 cursor-pointer accent-guinda"
        />
        <label htmlFor={SIN_MARCAS_ID} className="cursor-pointer">
          Ver sin marcas
        </label>
      </span>
    </div>
  )
}
