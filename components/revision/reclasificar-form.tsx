'use client'

import { bind } from '@/components/ui/bind'
import { Disclosure } from '@/components/ui/disclosure'
import { MutationForm } from '@/components/ui/mutation-form'
import type { Mutate } from '@/components/ui/mutation'
import { SelectInput } from '@/components/ui/select-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { TIPOS, type AccionContenido } from '@/lib/accion/accion'
import { TIPO_LABELS, TRANSVERSAL_LABEL } from '@/lib/accion/labels'
import type { QueueOptions } from '@/lib/accion/queue-vista'
import { useDecision } from './use-decision'
import { VistaFields, type VistaEnPantalla } from './vista-fields'

const SCOPE = 'reclasificar'
const TIPO_OPTIONS = TIPOS.map((tipo) => ({ value: tipo, label: TIPO_LABELS[tipo] }))
const numbered = ({ numero, nombre }: { numero: number; nombre: string }) => ({
  value: String(numero),
  label: `${numero}. ${nombre}`,
})

type Props = {
  mutate: Mutate
  vista: VistaEnPantalla
  contenido: Pick<AccionContenido, 'parte' | 'eje' | 'tipo'>
  options: Pick<QueueOptions, 'partes' | 'ejes'>
}

/** Another parte, eje or tipo: the text is not touched, and the dependencia is told. */
export function ReclasificarForm({ mutate, vista, contenido, options }: Props) {
  const mutation = useDecision(mutate)
  const { state } = mutation
  const { parte, eje, tipo } = contenido
  return (
    <Disclosure summary="Reclasificar" open={state.n > 0}>
      <MutationForm
        mutation={mutation}
        scope={SCOPE}
        guard={false}
        className="max-w-md space-y-3 py-2"
      >
        <VistaFields {...vista} />
        <SelectInput
          label="Parte"
          scope={SCOPE}
          remountKey={state.n}
          options={options.partes.map(numbered)}
          {...bind(state, 'parte', String(parte?.numero ?? ''))}
        />
        <SelectInput
          label="Eje"
          scope={SCOPE}
          remountKey={state.n}
          options={[{ value: '0', label: TRANSVERSAL_LABEL }, ...options.ejes.map(numbered)]}
          {...bind(state, 'eje', String(eje?.numero ?? ''))}
        />
        <SelectInput
          label="Tipo de acción"
          scope={SCOPE}
          remountKey={state.n}
          options={TIPO_OPTIONS}
          {...bind(state, 'tipo', tipo ?? '')}
        />
        <SubmitButton variant="secondary" size="small">
          Guardar la clasificación
        </SubmitButton>
        <p className="text-xs text-quiet">La dependencia recibirá un aviso.</p>
      </MutationForm>
    </Disclosure>
  )
}
