import { ButtonLink } from '@/components/ui/button'
import { printInstant } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import type { EnvioDePaquete } from '@/lib/seguimiento/paquete'

type Props = {
  debidas: { observaciones: number; acciones: number }
  ultimo: EnvioDePaquete | null
  href: string
}

/** What the dependencia still owes, and the way to its paquete. */
export function Debidas({ debidas: { observaciones, acciones }, ultimo, href }: Props) {
  return (
    <section aria-labelledby="debidas" className="text-sm">
      <h2 id="debidas" className="border-b border-line pb-1.5 text-base font-semibold">
        Observaciones por atender
      </h2>
      <p className="py-2.5">
        {observaciones === 0
          ? 'Ninguna.'
          : `${contar(observaciones, 'observación', 'observaciones')} en ${contar(acciones, 'acción devuelta', 'acciones devueltas')}.`}
      </p>
      {ultimo && (
        <p className="pb-2.5 text-xs text-quiet">
          Último envío: {printInstant(new Date(ultimo.en))}, {ultimo.quien}.
        </p>
      )}
      {observaciones > 0 && <ButtonLink href={href}>Ver el paquete</ButtonLink>}
    </section>
  )
}
