import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'
import type { Campo } from '@/lib/accion/accion'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import type { ObservacionVista } from '@/lib/accion/revision-vista'
import { CITABLES } from '@/lib/accion/cita'
import { ObservacionNotas, type Notas } from './observacion-nota'
import { ObservarButton } from './observar-button'
import { ObservarFrase } from './observar-frase'
import { textoId } from './texto-id'

type Props = Notas & {
  campo: Campo
  children: ReactNode
  observaciones: readonly ObservacionVista[]
  /** Offers to write an observación here. */
  observable: boolean
  /** The name stands in the left margin; a text that speaks for itself leaves it unsaid. */
  labelHidden?: boolean
  /** Text to be printed breathes more than a fact. */
  roomy?: boolean
}

/** One campo on the galley: its name at the left, what it says, and the margin with its remarks. */
export function CampoRow({
  campo,
  children,
  observaciones,
  observable,
  labelHidden,
  roomy,
  ...notas
}: Props) {
  const own = observaciones.filter((observacion) => observacion.campo === campo)
  const label = CAMPO_LABELS[campo]
  return (
    <div
      id={`campo-${campo}`}
      className="group/campo grid scroll-mt-20 gap-x-6 target:bg-guinda-tint/60 md:grid-cols-[8rem_minmax(0,1fr)] xl:grid-cols-[8rem_minmax(0,1fr)_17.5rem]"
    >
      <p
        className={cx(
          'text-xs text-quiet md:text-right',
          roomy ? 'md:pt-2.5' : 'md:pt-1.5',
          labelHidden ? 'max-md:sr-only' : 'max-md:pt-3',
        )}
      >
        {label}
      </p>
      <div id={textoId(campo)} className={cx('min-w-0', roomy ? 'py-2' : 'py-1')}>
        {children}
      </div>
      <div className="relative min-w-0 md:max-xl:col-start-2 xl:border-l xl:border-hairline xl:py-1 xl:pl-5">
        {own.length > 0 && (
          <div className="max-xl:pt-1 max-xl:pb-3">
            <ObservacionNotas observaciones={own} campo={label} {...notas} />
          </div>
        )}
        {observable && <ObservarButton campo={campo} />}
        {observable && CITABLES.includes(campo) && <ObservarFrase campo={campo} />}
      </div>
    </div>
  )
}
