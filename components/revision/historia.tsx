import { Historial } from '@/components/accion/historial'
import type { HechoDeHistoria } from '@/lib/accion/revision-vista'

/** Every sending and decision, newest first. */
export function Historia({
  historia,
  folio,
}: {
  historia: readonly HechoDeHistoria[]
  folio: string
}) {
  return (
    <section aria-labelledby="historia" className="mt-10 border-t border-hairline pt-6">
      <h2 id="historia" className="mb-4 text-lg font-semibold">
        Historial
      </h2>
      <Historial historia={historia} folio={folio} />
    </section>
  )
}
