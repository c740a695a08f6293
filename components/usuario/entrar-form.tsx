'use client'

import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { bind } from '@/components/ui/bind'

type Props = { entrar: Mutate; volver: string }

export function EntrarForm({ entrar, volver }: Props) {
  return (
    <ActionForm mutate={entrar} guard={false} className="space-y-5">
      {(state) => (
        <>
          <TextInput
            label="Correo electrónico"
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            {...bind(state, 'correo')}
          />
          <TextInput
            label="Contraseña"
            type="password"
            autoComplete="current-password"
            {...bind(state, 'contrasena')}
          />
          <input type="hidden" name="volver" value={volver} />
          <SubmitButton pendingLabel="Entrando…">Entrar</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
