'use client'

import type { ReactNode } from 'react'
import { bind } from '@/components/ui/bind'
import { fieldId } from '@/components/ui/field'
import type { Mutation } from '@/components/ui/mutation'
import { MutationForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { claveDe, useTextoGuardado } from './borrador-local'
import { PanelCancel } from './panel'
import { TooLate } from './too-late'
import { VistaFields, type VistaEnPantalla } from './vista-fields'

type Props = {
  /** Of the slip around it, which must be in sight when this was refused. */
  mutation: Mutation
  vista: VistaEnPantalla
  allowed: boolean
  /** Of the panel it stands in. */
  panelId: string
  submit: string
  hint: string
  /** What is said, or posted, before the reason. */
  children?: ReactNode
}

/** A paso that asks for nothing but its reason. */
export function MotivoForm({ mutation, vista, allowed, panelId, submit, hint, children }: Props) {
  useTextoGuardado(claveDe(panelId, vista.accionId), fieldId('motivo', panelId), mutation.state)
  return (
    <MutationForm mutation={mutation} scope={panelId} guard={false} className="space-y-4">
      <VistaFields {...vista} />
      {children}
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
