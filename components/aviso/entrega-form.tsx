'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SelectInput } from '@/components/ui/select-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { ENTREGA_LABELS, ENTREGAS, type Entrega } from '@/lib/aviso/entrega'

const OPTIONS = ENTREGAS.map((value) => ({ value, label: ENTREGA_LABELS[value] }))

/** How avisos go by e-mail. */
export function EntregaForm({ mutate, entrega }: { mutate: Mutate; entrega: Entrega }) {
  return (
    <ActionForm mutate={mutate} guard={false} label="Avisos por correo" className="space-y-4">
      {(state) => (
        <>
          <SelectInput
            label="Por correo electrónico"
            options={OPTIONS}
            remountKey={state.n}
            {...bind(state, 'entrega', entrega)}
          />
          <SubmitButton variant="secondary">Guardar</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
