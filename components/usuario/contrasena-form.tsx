'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { CONTRASENA_MIN } from '@/lib/usuario/contrasena'

type Props = { aceptar: Mutate; token: string; correo: string }

export function ContrasenaForm({ aceptar, token, correo }: Props) {
  return (
    <ActionForm mutate={aceptar} guard={false} className="space-y-5">
      {(state) => (
        <>
          {/* For password managers: whose password this is. */}
          <input hidden readOnly type="text" name="correo" autoComplete="username" value={correo} />
          <TextInput
            label="Contraseña nueva"
            type="password"
            autoComplete="new-password"
            hint={`Al menos ${CONTRASENA_MIN} caracteres. Una frase de varias palabras sirve bien.`}
            {...bind(state, 'contrasena')}
          />
          <TextInput
            label="Repita la contraseña"
            type="password"
            autoComplete="new-password"
            {...bind(state, 'repetida')}
          />
          <input type="hidden" name="token" value={token} />
          <SubmitButton pendingLabel="Guardando…">Guardar y entrar</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
