import type { ReactNode } from 'react'
import { SEVERIDADES } from '@/lib/correccion/hallazgo'
import { SEVERIDAD_LABELS } from '@/lib/correccion/labels'
import { cx } from '@/components/ui/cx'
import type { HallazgoDeInforme } from '@/lib/informe/revision'
import { HallazgoDeAccion } from './hallazgo-de-accion'
import type { Desk } from '@/lib/usuario/usuario'

type Props = {
  hallazgos: readonly HallazgoDeInforme[]
  base: Desk
  /** What can be done with one. */
  acto: (hallazgo: HallazgoDeInforme) => ReactNode
}

/** Those of a page, the graver first, each severidad under its name. */
export function HallazgosLista({ hallazgos, base, acto }: Props) {
  return SEVERIDADES.map((severidad) => {
    const own = hallazgos.filter((one) => one.severidad === severidad)
    if (own.length === 0) return null
    return (
      <section key={severidad} aria-labelledby={`h-${severidad}`} className="mt-5">
        <h3
          id={`h-${severidad}`}
          className={cx(
            'border-b border-line pb-1.5 text-base font-semibold',
            severidad === 'bloquea' && 'text-red',
          )}
        >
          {SEVERIDAD_LABELS[severidad]}
        </h3>
        <ul className="max-w-3xl divide-y divide-hairline">
          {own.map((hallazgo, index) => (
            <HallazgoDeAccion key={index} hallazgo={hallazgo} base={base}>
              {acto(hallazgo)}
            </HallazgoDeAccion>
          ))}
        </ul>
      </section>
    )
  })
}
