'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SelectInput } from '@/components/ui/select-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

type Props = {
  relevar: Mutate
  /** Clave. */
  dependencia: string
  titulares: readonly { id: string; nombre: string; correo: string }[]
  hoy: string
}

export function RelevoForm({ relevar, dependencia, titulares, hoy }: Props) {
  const [only, ...others] = titulares
  return (
    <ActionForm mutate={relevar} className="max-w-xl space-y-5" label="Relevar enlace">
      {(state) => (
        <>
          <input type="hidden" name="dependencia" value={dependencia} />
          <SelectInput
            label="Quién sale"
            placeholder={others.length > 0 ? 'Elija quién sale' : undefined}
            options={titulares.map(({ id, nombre, correo }) => ({
              value: id,
              label: `${nombre} (${correo})`,
            }))}
            remountKey={state.n}
            {...bind(state, 'sale', others.length > 0 ? '' : only?.id)}
          />
          <TextInput
            label="Correo de quien llega"
            type="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            hint="De una cuenta activa, de cualquier rol: si no es enlace, recibe ese rol."
            {...bind(state, 'correo')}
          />
          <TextInput
            label="Desde"
            type="date"
            width="medium"
            min={hoy}
            hint="Primer día de quien llega; quien sale termina el día anterior."
            {...bind(state, 'desde', hoy)}
          />
          <SubmitButton pendingLabel="Relevando…">Relevar enlace</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
