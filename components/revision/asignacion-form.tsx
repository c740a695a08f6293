'use client'

import { bind } from '@/components/ui/bind'
import { ActionForm } from '@/components/ui/mutation-form'
import type { Mutate } from '@/components/ui/mutation'
import { SelectInput } from '@/components/ui/select-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { TRANSVERSAL_LABEL } from '@/lib/accion/labels'
import type { QueueOptions } from '@/lib/accion/queue-vista'

const SCOPE = 'asignacion'

type Props = {
  mutate: Mutate
  semestre: string
  options: Pick<QueueOptions, 'ejes' | 'dependencias' | 'coordinadores'>
}

/** Says who reviews what comes in of a dependencia or of an eje. */
export function AsignacionForm({ mutate, semestre, options }: Props) {
  const { ejes, dependencias, coordinadores } = options
  return (
    <ActionForm
      mutate={mutate}
      scope={SCOPE}
      guard={false}
      label="Nueva asignación"
      className="grid max-w-3xl items-end gap-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
    >
      {(state) => (
        <>
          <input type="hidden" name="semestre" value={semestre} />
          <SelectInput
            label="Dependencia o eje"
            scope={SCOPE}
            placeholder="Elija"
            remountKey={state.n}
            options={[
              {
                label: 'Ejes',
                options: [
                  ...ejes.map(({ numero, nombre }) => ({
                    value: `eje:${numero}`,
                    label: `${numero}. ${nombre}`,
                  })),
                  { value: 'transversal', label: TRANSVERSAL_LABEL },
                ],
              },
              {
                label: 'Dependencias',
                options: dependencias.map(({ clave, nombre }) => ({
                  value: `dependencia:${clave}`,
                  label: nombre,
                })),
              },
            ]}
            {...bind(state, 'de')}
          />
          <SelectInput
            label="Lo revisa"
            scope={SCOPE}
            placeholder="Elija"
            remountKey={state.n}
            options={coordinadores.map(({ id, nombre }) => ({ value: id, label: nombre }))}
            {...bind(state, 'coordinadorId')}
          />
          <SubmitButton variant="secondary" pendingLabel="Guardando…">
            Guardar
          </SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
