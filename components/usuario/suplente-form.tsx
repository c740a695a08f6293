'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SelectInput } from '@/components/ui/select-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

type Props = {
  nombrar: Mutate
  dependencias: readonly { clave: string; nombre: string }[]
  /** First and last day that can be chosen. */
  hoy: string
  ultimo: string
}

export function SuplenteForm({ nombrar, dependencias, hoy, ultimo }: Props) {
  const [only, ...others] = dependencias
  const dias = { type: 'date', min: hoy, max: ultimo, width: 'medium' } as const
  return (
    <ActionForm mutate={nombrar} className="max-w-xl space-y-5" label="Nombrar suplente">
      {(state) => (
        <>
          <TextInput
            label="Correo del suplente"
            type="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            hint="De una persona que ya tenga cuenta de enlace. Si no la tiene, pídala a la administración del informe."
            {...bind(state, 'correo')}
          />
          {others.length === 0 ? (
            <p className="text-sm">
              Le suplirá en <strong className="font-semibold">{only?.nombre}</strong>.
              <input type="hidden" name="dependencia" value={only?.clave} />
            </p>
          ) : (
            <SelectInput
              label="Dependencia"
              placeholder="Elija la dependencia"
              options={dependencias.map(({ clave, nombre }) => ({ value: clave, label: nombre }))}
              remountKey={state.n}
              {...bind(state, 'dependencia')}
            />
          )}
          <div className="grid gap-5 sm:grid-cols-2">
            <TextInput label="Desde" {...dias} {...bind(state, 'desde', hoy)} />
            <TextInput label="Hasta" {...dias} {...bind(state, 'hasta')} />
          </div>
          <SubmitButton pendingLabel="Nombrando…">Nombrar suplente</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
