'use client'

import type { ReactNode } from 'react'
import { bind } from '@/components/ui/bind'
import type { ButtonLook } from '@/components/ui/button-look'
import { useMutation, type Mutate } from '@/components/ui/mutation'
import { MutationForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { useRefreshWhenStale } from './use-refresh'

type Boton = ButtonLook & { name: string; value: string; texto: string }

type Props = {
  mutate: Mutate
  label: string
  /** What is posted beside the answer. */
  fields: Record<string, string | number>
  /** Words that go with the answer. */
  campo?: { name: string; label: string; hint: string }
  botones: readonly Boton[]
  children?: ReactNode
}

/** A question, told by whoever shows it, and its answers, a button each. */
export function RespuestaForm({ mutate, label, fields, campo, botones, children }: Props) {
  const mutation = useMutation(mutate)
  useRefreshWhenStale(mutation.state)
  return (
    <MutationForm mutation={mutation} guard={campo !== undefined} label={label}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {campo && <TextArea minRows={2} {...campo} {...bind(mutation.state, campo.name)} />}
      <div className="mt-3 flex flex-wrap gap-2">
        {botones.map(({ texto, ...boton }) => (
          <SubmitButton key={texto} {...boton}>
            {texto}
          </SubmitButton>
        ))}
      </div>
    </MutationForm>
  )
}
