'use client'

import { bind } from '@/components/ui/bind'
import { ButtonLink } from '@/components/ui/button'
import { useMutation, type Mutate } from '@/components/ui/mutation'
import { MutationForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { PasoTextos } from './pasos-del-enlace'
import { useRefreshWhenStale } from './use-refresh'

type Props = Pick<PasoTextos, 'acto' | 'variant' | 'motivo'> & {
  accionId: string
  version: number
  volver: string
  mutate: Mutate
}

/** Does the paso, with its reason where one is kept; or the way back. */
export function PasoForm({ acto, variant, motivo, accionId, version, volver, mutate }: Props) {
  const mutation = useMutation(mutate)
  useRefreshWhenStale(mutation.state)
  return (
    <MutationForm mutation={mutation} label={acto} className="space-y-4">
      <input type="hidden" name="accionId" value={accionId} />
      <input type="hidden" name="version" value={version} />
      {motivo && (
        <TextArea
          label={motivo}
          hint="Quedará en el historial de la acción."
          minRows={2}
          {...bind(mutation.state, 'motivo')}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <SubmitButton variant={variant === 'danger' ? 'danger' : 'primary'}>{acto}</SubmitButton>
        <ButtonLink href={volver}>No, volver</ButtonLink>
      </div>
    </MutationForm>
  )
}
