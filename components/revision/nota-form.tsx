'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { bind } from '@/components/ui/bind'
import { fieldId } from '@/components/ui/field'
import { MutationForm } from '@/components/ui/mutation-form'
import { useMutation, type Mutate } from '@/components/ui/mutation'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { claveDe, useTextoGuardado } from './borrador-local'

const SCOPE = 'nota'

/** Adds a nota interna; the page around shows it, and the field is empty again. */
export function NotaForm({ mutate, accionId }: { mutate: Mutate; accionId: string }) {
  const mutation = useMutation(mutate)
  const { state } = mutation
  const router = useRouter()
  const isDone = state.notice?.kind === 'done'
  useTextoGuardado(claveDe(SCOPE, accionId), fieldId('nota', SCOPE), state)
  useEffect(() => {
    if (isDone) router.refresh()
  }, [isDone, state.n, router])
  return (
    <MutationForm
      mutation={mutation}
      scope={SCOPE}
      guard={false}
      className="mt-3 max-w-xl space-y-2"
    >
      <input type="hidden" name="accionId" value={accionId} />
      <TextArea
        key={isDone ? state.n : 0}
        label="Nota interna"
        scope={SCOPE}
        minRows={2}
        {...bind(state, 'nota')}
      />
      <SubmitButton variant="secondary" size="small" pendingLabel="Agregando…">
        Agregar nota
      </SubmitButton>
    </MutationForm>
  )
}
