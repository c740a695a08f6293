import { bind } from '@/components/ui/bind'
import { SelectInput } from '@/components/ui/select-input'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { MODALIDADES, TIPOS } from '@/lib/accion/accion'
import type { Elegible } from '@/lib/accion/fusion'
import type { FusionForm } from '@/lib/accion/fusion-form'
import { MODALIDAD_LABELS, TIPO_LABELS } from '@/lib/accion/labels'
import type { FormState } from '@/lib/core/form-state'
import { SCOPE } from './fusion-campo'

const LABELS: Record<Elegible, string> = {
  titulo: 'Otro título',
  fechas: 'Otras fechas',
  descripcion: 'Otra descripción',
  lugar: 'Otro lugar',
  tipo: 'Otro tipo de acción',
  modalidad: 'Otra modalidad',
  parte: 'Otra parte',
  eje: 'Otro eje',
}

const optionsOf = <T extends string>(values: readonly T[], labels: Record<T, string>) =>
  values.map((value) => ({ value, label: labels[value] }))

function opcionesDe(campo: Elegible, { partes, ejes }: FusionForm) {
  if (campo === 'tipo') return optionsOf(TIPOS, TIPO_LABELS)
  if (campo === 'modalidad') return optionsOf(MODALIDADES, MODALIDAD_LABELS)
  if (campo === 'parte') return partes
  return campo === 'eje' ? ejes : null
}

/** Where a third text is written, or something else is chosen. */
export function FusionOtro({
  campo,
  form,
  state,
}: {
  campo: Elegible
  form: FusionForm
  state: FormState
}) {
  const name = `${campo}Otro`
  const field = { label: LABELS[campo], scope: SCOPE }
  if (campo === 'descripcion') {
    return (
      <TextArea
        {...field}
        {...bind(state, name, form.descripciones)}
        hint="Empieza con las descripciones, una tras otra. Deje una línea en blanco entre párrafos."
        minRows={8}
        face="serif"
      />
    )
  }
  const options = opcionesDe(campo, form)
  if (!options) return <TextInput {...field} {...bind(state, name)} />
  return (
    <SelectInput
      {...field}
      {...bind(state, name)}
      options={options}
      placeholder="Elija"
      remountKey={state.n}
    />
  )
}
