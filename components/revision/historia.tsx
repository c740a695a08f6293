import { Timeline } from '@/components/ui/timeline'
import { printInstant } from '@/lib/core/clock'
import type { HechoDeHistoria } from '@/lib/accion/revision-vista'

const carga = (n: number) => (n === 1 ? '1 observación' : `${n} observaciones`)

/** Every sending and decision, newest first. */
export function Historia({ historia }: { historia: readonly HechoDeHistoria[] }) {
  return (
    <section aria-labelledby="historia" className="mt-10 border-t border-hairline pt-6">
      <h2 id="historia" className="mb-4 text-lg font-semibold">
        Historial
      </h2>
      <Timeline
        label="Historial"
        items={historia.map(({ id, frase, quien, cuando, motivo, observaciones }) => ({
          key: id,
          dateTime: cuando,
          when: printInstant(new Date(cuando)),
          title: frase,
          who: quien,
          detail: motivo ?? (observaciones > 0 ? carga(observaciones) : undefined),
        }))}
      />
    </section>
  )
}
