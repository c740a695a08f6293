'use client'

import { bind } from '@/components/ui/bind'
import { fieldId } from '@/components/ui/field'
import { MutationForm } from '@/components/ui/mutation-form'
import type { Mutate } from '@/components/ui/mutation'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { claveDe, useTextoGuardado } from './borrador-local'
import { PanelCancel } from './panel'
import { TooLate } from './too-late'
import { useDecision } from './use-decision'
import { VistaFields, type VistaEnPantalla } from './vista-fields'

type Props = {
  mutate: Mutate
  vista: VistaEnPantalla
  allowed: boolean
  /** Of the panel it stands in. */
  panelId: string
  submit: string
  hint: string
}

/** A paso that asks for nothing but its reason. */
export function MotivoForm({ mutate, vista, allowed, panelId, submit, hint }: Props) {
  const mutation = useDecision(mutate)
  useTextoGuardado(claveDe(panelId, vista.accionId), fieldId('motivo', panelId), mutation.state)
  return (
    <MutationForm mutation={mutation} scope={panelId} guard={false} className="space-y-4">
      <VistaFields {...vista} />
      <TextArea label="Motivo" hint={hint} scope={panelId} {...bind(mutation.state, 'motivo')} />
      {allowed ? (
        <div className="flex flex-wrap gap-2">
          <SubmitButton>{submit}</SubmitButton>
          <PanelCancel id={panelId} />
        </div>
      ) : (
        <TooLate id={panelId} />
      )}
    </MutationForm>
  )
}
