import { TRANSVERSAL_LABEL } from '@/lib/accion/labels'

type Props = {
  /** `color` as `#RRGGBB`; number 0 is Transversal. */
  eje: { numero: number; nombre: string; color: string }
}

/**
 * The eje's square and name. The colour is an SVG attribute: the content policy takes no inline style.
 */
export function EjeMark({ eje }: Props) {
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5 shrink-0">
        <rect width="10" height="10" rx="1.5" fill={eje.color} />
      </svg>
      <span>{eje.numero === 0 ? TRANSVERSAL_LABEL : eje.nombre}</span>
    </span>
  )
}
