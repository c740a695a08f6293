'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SelectInput } from '@/components/ui/select-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'

type Props = {
  crear: Mutate
  /** The clave that follows the last semestre. */
  siguiente: string
  programas: readonly { clave: string; nombre: string; semestres: readonly string[] }[]
  /** The last semestre: the next one is usually of its programa. */
  anterior: string | undefined
}

export function SemestreNuevoForm({ crear, siguiente, programas, anterior }: Props) {
  const actual = programas.find(({ semestres }) => semestres.includes(anterior ?? ''))
  return (
    <ActionForm mutate={crear} className="max-w-xl space-y-5" label="Semestre nuevo">
      {(state) => (
        <>
          <TextInput
            label="Semestre"
            width="short"
            hint="Año y número: 1 es de enero a junio; 2, de julio a diciembre."
            {...bind(state, 'semestre', siguiente)}
          />
          <SelectInput
            label="Programa"
            placeholder="Elija el programa"
            options={programas.map(({ clave, nombre }) => ({ value: clave, label: nombre }))}
            remountKey={state.n}
            {...bind(state, 'programa', (actual ?? programas[0])?.clave)}
          />
          <TextInput
            label="Último día para enviar"
            type="date"
            width="short"
            optional
            hint="Si no lo indica, el decimoquinto día después del fin del semestre."
            {...bind(state, 'cierraEl')}
          />
          <TextArea
            label="Partes"
            minRows={2}
            optional
            hint="Una por renglón. Si se deja vacío, las que dice “Institución”."
            {...bind(state, 'partes')}
          />
          <SubmitButton pendingLabel="Creando…">Crear semestre</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
