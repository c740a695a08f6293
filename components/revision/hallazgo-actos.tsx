import { ButtonForm } from '@/components/ui/button-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import type { Mutate } from '@/components/ui/mutation'
import { citar } from '@/lib/core/citar'
import type { HallazgoJuzgado } from '@/lib/correccion/aceptado'
import { claveDeHallazgo, isEnmendable } from '@/lib/correccion/enmendar'
import { AceptarForm } from './aceptar-form'

/** The form that takes the marked mends to «Corregir redacción»; their boxes stand beside each finding. */
export const ENMIENDAS_ID = 'enmiendas'

export type ActosDeHallazgo = { aceptar: Mutate; retirar: Mutate; admitir: Mutate }

type Props = {
  hallazgo: HallazgoJuzgado
  accionId: string
  actos: ActosDeHallazgo
  canAceptar: boolean
  /** A redacción may be proposed now. */
  canEnmendar: boolean
}

/** Those that question one word: the dictionary may be what lacks it. */
const DE_PALABRAS = ['ortografia', 'tecleo', 'acento']

const isPalabra = ({ regla, cita }: HallazgoJuzgado) =>
  DE_PALABRAS.includes(regla) && /^[\p{L}\p{M}]{2,}$/u.test(cita)

/** What can be done about one: mend it, let it stand with a reason, take its word into the catalogue. */
export function HallazgoActos({ hallazgo, accionId, actos, canAceptar, canEnmendar }: Props) {
  const { cita, huella } = hallazgo
  const clave = claveDeHallazgo(hallazgo)
  const about = cita.length > 1 ? `: ${cita.slice(0, 60)}` : ''
  const isMendable = canEnmendar && isEnmendable(hallazgo)
  if (!isMendable && !canAceptar) return null
  return (
    <>
      {isMendable && (
        <Checkbox
          id={`enmienda-${clave}`}
          name="aplicar"
          value={clave}
          form={ENMIENDAS_ID}
          defaultChecked
          label={
            <>
              Corregirlo así<span className="sr-only">{about}</span>
            </>
          }
        />
      )}
      {canAceptar && (
        <Disclosure
          look="button"
          variant="quiet"
          size="small"
          summary={
            <>
              Aceptar así<span className="sr-only">{about}</span>
            </>
          }
        >
          <AceptarForm
            mutate={actos.aceptar}
            accionId={accionId}
            huella={huella}
            scope={`aceptar-${clave}`}
          />
        </Disclosure>
      )}
      {canAceptar && isPalabra(hallazgo) && (
        <ButtonForm
          mutate={actos.admitir}
          fields={{ accionId, palabra: cita }}
          label="Admitir palabra"
          about={citar(cita)}
          variant="quiet"
        />
      )}
    </>
  )
}
