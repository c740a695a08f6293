'use client'

import { ButtonLink } from '@/components/ui/button'
import { useMutation, type Mutate } from '@/components/ui/mutation'
import { MutationForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { useRefreshWhenStale } from './use-refresh'

type Props = { accionId: string; version: number; volver: string; mutate: Mutate }

/** The last act: sends exactly the version that was shown. */
export function EnviarForm({ accionId, version, volver, mutate }: Props) {
  const mutation = useMutation(mutate)
  useRefreshWhenStale(mutation.state)
  return (
    <MutationForm mutation={mutation} guard={false} label="Enviar">
      <input type="hidden" name="accionId" value={accionId} />
      <input type="hidden" name="version" value={version} />
      <div className="mt-2 flex flex-wrap gap-2">
        <SubmitButton pendingLabel="Enviando…">Enviar al Gabinete</SubmitButton>
        <ButtonLink href={volver}>Seguir editando</ButtonLink>
      </div>
    </MutationForm>
  )
}
