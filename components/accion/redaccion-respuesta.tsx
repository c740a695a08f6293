'use client'

import { bind } from '@/components/ui/bind'
import { useMutation, type Mutate } from '@/components/ui/mutation'
import { MutationForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { useRefreshWhenStale } from './use-refresh'

type Props = {
  redaccionId: string
  vista: { accionId: string; version: number }
  mutate: Mutate
}

/** Yes, or no and why. */
export function RedaccionRespuesta({ redaccionId, vista, mutate }: Props) {
  const mutation = useMutation(mutate)
  useRefreshWhenStale(mutation.state)
  return (
    <MutationForm mutation={mutation} label="Respuesta a la redacción" className="space-y-4">
      <input type="hidden" name="redaccionId" value={redaccionId} />
      <input type="hidden" name="accionId" value={vista.accionId} />
      <input type="hidden" name="version" value={vista.version} />
      <TextArea
        label="Respuesta"
        hint="Necesaria para rechazarla: diga por qué. El Gabinete la leerá."
        minRows={2}
        {...bind(mutation.state, 'respuesta')}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton name="decision" value="aceptar">
          Aceptar redacción
        </SubmitButton>
        <SubmitButton variant="secondary" name="decision" value="rechazar">
          Rechazar
        </SubmitButton>
      </div>
    </MutationForm>
  )
}
