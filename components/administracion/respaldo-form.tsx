'use client'

import { bind } from '@/components/ui/bind'
import { ButtonLink } from '@/components/ui/button'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SelectInput } from '@/components/ui/select-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { RESPALDO_LABELS, RESPALDOS, type Respaldo } from '@/lib/catalogo/respaldo'

const OPTIONS = RESPALDOS.map((value) => ({ value, label: RESPALDO_LABELS[value] }))

type Props = { mutate: Mutate; clave: string; respaldo: Respaldo; volver: string }

/** What one dependencia wants of its titular before its enlaces send. */
export function RespaldoForm({ mutate, clave, respaldo, volver }: Props) {
  return (
    <ActionForm mutate={mutate} label="Respaldo de la persona titular" className="space-y-5">
      {(state) => (
        <>
          <input type="hidden" name="clave" value={clave} />
          <input type="hidden" name="visto" value={respaldo} />
          <SelectInput
            label="Qué se pide a la persona titular"
            hint="Vale para los envíos que se hagan desde ahora."
            options={OPTIONS}
            remountKey={state.n}
            {...bind(state, 'respaldo', respaldo)}
          />
          <div className="flex flex-wrap gap-2">
            <SubmitButton pendingLabel="Guardando…">Guardar</SubmitButton>
            <ButtonLink href={volver}>Cancelar</ButtonLink>
          </div>
        </>
      )}
    </ActionForm>
  )
}
