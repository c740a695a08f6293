'use client'

import { bind } from '@/components/ui/bind'
import { ButtonLink } from '@/components/ui/button'
import { useMutation, type Mutate } from '@/components/ui/mutation'
import { MutationForm } from '@/components/ui/mutation-form'
import { SelectInput } from '@/components/ui/select-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { AccionAjena } from '@/lib/accion/adhesion'

type Props = Pick<AccionAjena, 'posibles' | 'dependencia'> & {
  mutate: Mutate
  accionId: string
  volver: string
  /** The draft that led here. */
  desde: string | undefined
}

/** Says what joining means, for which dependencia, and asks. */
export function SumarseForm({ mutate, accionId, posibles, dependencia, volver, desde }: Props) {
  const mutation = useMutation(mutate)
  const [only] = posibles
  return (
    <MutationForm mutation={mutation} label="Sumarse" className="space-y-5">
      <input type="hidden" name="accionId" value={accionId} />
      {desde && <input type="hidden" name="desde" value={desde} />}
      <p>
        {dependencia} recibirá la petición. Si la acepta, su dependencia aparecerá en el informe
        como participante y usted podrá leer la acción; no tendrá que reportarla otra vez.
      </p>
      {posibles.length === 1 ? (
        <p>
          <input type="hidden" name="dependencia" value={only?.value} />
          Se suma: <span className="font-semibold">{only?.label}</span>
        </p>
      ) : (
        <SelectInput
          label="Dependencia que se suma"
          options={posibles}
          placeholder="Elija la dependencia"
          remountKey={mutation.state.n}
          {...bind(mutation.state, 'dependencia')}
        />
      )}
      <TextArea
        label="Motivo"
        optional
        hint="Por ejemplo, en qué participó su dependencia."
        minRows={2}
        {...bind(mutation.state, 'motivo')}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel="Enviando…">Pedir sumarse</SubmitButton>
        <ButtonLink href={volver}>No, volver</ButtonLink>
      </div>
    </MutationForm>
  )
}
