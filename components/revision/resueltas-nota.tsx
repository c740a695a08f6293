import { CAMPO_LABELS } from '@/lib/accion/labels'
import type { ObservacionVista } from '@/lib/accion/revision-vista'
import { contar } from '@/lib/core/contar'
import { notaId } from './marked-text'
import { cx } from '@/components/ui/cx'
import { LINK } from '@/components/ui/link-look'

/** At a new sending: how many of what was observed are settled, and the way to those that are not. */
export function ResueltasNota({ observaciones }: { observaciones: readonly ObservacionVista[] }) {
  const todas = observaciones.filter(({ isPorResolver }) => isPorResolver)
  if (todas.length === 0) return null
  const pendientes = todas.filter(({ conforme }) => !conforme)
  return (
    <div className="-mt-4 mb-4 flex flex-wrap gap-x-2 border-b border-hairline py-2 text-sm text-quiet">
      <p role="status">
        De lo observado,{' '}
        <span className="font-semibold text-ink">
          {todas.length - pendientes.length} de {contar(todas.length, 'resuelta', 'resueltas')}
        </span>
        .
      </p>
      {pendientes.length > 0 && (
        <p>
          Pendientes:{' '}
          {pendientes.map(({ id, campo }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={`#${notaId(id)}`} className={cx(LINK, 'font-semibold text-ink')}>
                {CAMPO_LABELS[campo]}
              </a>
            </span>
          ))}
          .
        </p>
      )}
    </div>
  )
}
