'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SelectInput } from '@/components/ui/select-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { RespuestaGuardada } from '@/lib/accion/respuesta-schema'
import { CAMPO_OPTIONS, MOTIVO_OPTIONS } from './observacion-options'

type Props = {
  mutate: Mutate
  scope: string
  submit: string
  /** The one that is edited, and what it said when the page was made. */
  respuesta?: RespuestaGuardada & { visto: string }
}

/** An observación that is written often: its name in the list, and what it puts in the form of a return. */
export function RespuestaForm({ mutate, scope, submit, respuesta }: Props) {
  return (
    <ActionForm mutate={mutate} scope={scope} className="max-w-xl space-y-4">
      {(state) => (
        <>
          {respuesta && (
            <>
              <input type="hidden" name="id" value={respuesta.id} />
              <input type="hidden" name="visto" value={respuesta.visto} />
            </>
          )}
          <TextInput
            label="Nombre"
            hint="Con el que la encontrará en la lista."
            scope={scope}
            autoComplete="off"
            {...bind(state, 'titulo', respuesta?.titulo)}
          />
          <TextArea
            label="Observación"
            scope={scope}
            minRows={4}
            {...bind(state, 'texto', respuesta?.texto)}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <SelectInput
              label="Motivo"
              scope={scope}
              remountKey={state.n}
              placeholder="Según el campo"
              options={MOTIVO_OPTIONS}
              {...bind(state, 'motivo', respuesta?.motivo ?? '')}
            />
            <SelectInput
              label="Campo"
              scope={scope}
              remountKey={state.n}
              placeholder="Cualquiera"
              options={CAMPO_OPTIONS}
              {...bind(state, 'campo', respuesta?.campo ?? '')}
            />
          </div>
          <SubmitButton variant="secondary" pendingLabel="Guardando…">
            {submit}
            {respuesta && <span className="sr-only"> {respuesta.titulo}</span>}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
