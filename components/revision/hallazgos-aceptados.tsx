import { ButtonForm } from '@/components/ui/button-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { Mutate } from '@/components/ui/mutation'
import { citar } from '@/lib/core/citar'
import { printInstant } from '@/lib/core/clock'
import type { Aceptado, HallazgoJuzgado } from '@/lib/correccion/aceptado'
import { labelDeRegla } from '@/lib/correccion/labels'

/** Who let it stand, when and why. */
export function PorQueSeAcepto({
  aceptado: { quien, cuando, motivo },
}: {
  aceptado: Pick<Aceptado, 'quien' | 'cuando' | 'motivo'>
}) {
  return (
    <p className="text-sm">
      <span className="text-quiet">
        Lo aceptó {quien}, <time dateTime={cuando}>{printInstant(new Date(cuando))}</time>:
      </span>{' '}
      <span className="whitespace-pre-line">{citar(motivo)}</span>
    </p>
  )
}

type Props = {
  hallazgos: readonly HallazgoJuzgado[]
  accionId: string
  retirar: Mutate | null
}

/** What the corrector still says of the text and somebody let stand, folded away. */
export function HallazgosAceptados({ hallazgos, accionId, retirar }: Props) {
  const aceptados = hallazgos.flatMap((one) =>
    one.aceptado ? [{ ...one, aceptado: one.aceptado }] : [],
  )
  if (aceptados.length === 0) return null
  return (
    <Disclosure summary={`Aceptados así (${aceptados.length})`}>
      <ul className="max-w-measure divide-y divide-hairline">
        {aceptados.map(({ regla, posicion, cita, huella, aceptado }) => (
          <li key={`${huella}-${posicion}`} className="space-y-1 py-2 text-sm">
            <p>
              <span className="font-semibold">{labelDeRegla(regla)}</span>
              {cita.trim().length > 1 && (
                <span className="ml-2 font-serif break-words">{citar(cita.slice(0, 160))}</span>
              )}
            </p>
            <PorQueSeAcepto aceptado={aceptado} />
            {retirar && (
              <ButtonForm
                mutate={retirar}
                fields={{ accionId, huella }}
                label="Retirar aceptación"
                about={`de ${labelDeRegla(regla)} ${citar(cita.slice(0, 60))}`}
                variant="quiet"
              />
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
