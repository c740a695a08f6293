'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

/** How the Gabinete may call this person. */
export function TelefonoForm({ mutate, telefono }: { mutate: Mutate; telefono: string }) {
  return (
    <ActionForm mutate={mutate} guard={false} label="Su teléfono" className="space-y-4">
      {(state) => (
        <>
          <TextInput
            label="Teléfono"
            hint="El de su oficina, con lada; la extensión, al final. Lo ve el Gabinete."
            optional
            type="tel"
            autoComplete="work tel"
            {...bind(state, 'telefono', telefono)}
          />
          <SubmitButton variant="secondary">Actualizar teléfono</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
