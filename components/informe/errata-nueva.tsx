import { Button } from '@/components/ui/button'
import type { Mutate } from '@/components/ui/mutation'
import { TextInput } from '@/components/ui/text-input'
import { ErrataForm } from './errata-form'

type Props = {
  semestre: string
  /** The folio that was asked for, and what the edición says of it; null when it has no such acción. */
  pedida: string
  accion: {
    folio: string
    titulo: string
    campos: readonly { campo: string; label: string; texto: string }[]
  } | null
  proponer: Mutate
}

/** First which acción, so that what the edición says of it can be read and copied; then what is wrong in it. */
export function ErrataNueva({ semestre, pedida, accion, proponer }: Props) {
  const unknown = pedida !== '' && !accion
  return (
    <div className="space-y-8">
      <form method="get" className="flex max-w-2xl flex-wrap items-end gap-3" key={pedida}>
        <TextInput
          name="accion"
          label="Folio de la acción"
          width="short"
          autoComplete="off"
          required
          placeholder={`${semestre}-0042`}
          defaultValue={pedida}
          errors={unknown ? [`La edición no tiene ninguna acción con el folio ${pedida}.`] : []}
        />
        <Button type="submit">Ver lo que dice</Button>
      </form>
      {accion && (
        <div className="grid gap-x-14 gap-y-8 lg:grid-cols-2">
          <section aria-labelledby="lo-que-dice">
            <h3 id="lo-que-dice" className="mb-3 text-base font-semibold">
              Lo que dice la edición
            </h3>
            <dl className="space-y-3">
              {accion.campos.map(({ campo, label, texto }) => (
                <div key={campo}>
                  <dt className="text-sm text-quiet">{label}</dt>
                  <dd className="font-serif whitespace-pre-line">
                    {texto || <span className="font-sans text-sm text-quiet">Vacío</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <ErrataForm
            key={accion.folio}
            proponer={proponer}
            semestre={semestre}
            accion={accion.folio}
            campos={accion.campos.map(({ campo, label }) => ({ value: campo, label }))}
          />
        </div>
      )}
    </div>
  )
}
