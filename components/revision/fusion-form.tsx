'use client'

import { bind, bindGroup } from '@/components/ui/bind'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { MutationForm } from '@/components/ui/mutation-form'
import type { Mutate } from '@/components/ui/mutation'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { ELEGIBLES } from '@/lib/accion/fusion'
import type { FusionForm as Vista, ListaDeFusion } from '@/lib/accion/fusion-form'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import type { FormState } from '@/lib/core/form-state'
import { FusionCampo, SCOPE } from './fusion-campo'
import { FusionOtro } from './fusion-otro'
import { FusionPrevia, type Previa } from './fusion-previa'
import { useDecision } from './use-decision'

type Props = { mutate: Mutate; form: Vista }

function Compania({ form, state }: { form: Vista; state: FormState }) {
  return (
    <RadioGroup
      label={CAMPO_LABELS.responsable}
      hint="Las demás que reportaron quedan como participantes."
      scope={SCOPE}
      options={form.responsables}
      {...bind(state, 'responsable', form.responsables[0]?.value)}
    />
  )
}

function Lista({
  lista,
  opciones,
  state,
}: {
  lista: ListaDeFusion
  opciones: Vista['listas'][number]['opciones']
  state: FormState
}) {
  const all = opciones.map(({ value }) => value)
  return (
    <CheckboxGroup
      label={CAMPO_LABELS[lista]}
      scope={SCOPE}
      columns={opciones.length > 3 ? 2 : 1}
      options={opciones}
      {...bindGroup(state, lista, all)}
    />
  )
}

function Evidencia({ evidencia }: { evidencia: readonly string[] }) {
  if (evidencia.length === 0) return null
  return (
    <div>
      <h2 className="text-sm font-semibold">{CAMPO_LABELS.evidencia}</h2>
      <p className="text-sm text-quiet">Se conserva la de todas.</p>
      <ul className="mt-1 text-sm break-words">
        {evidencia.map((texto, i) => (
          <li key={`${texto}-${i}`}>{texto}</li>
        ))}
      </ul>
    </div>
  )
}

/** The común is chosen field by field, looked at, and only then made. */
export function FusionForm({ mutate, form }: Props) {
  const mutation = useDecision(mutate)
  const { state } = mutation
  const previa = state.data as Previa | undefined
  return (
    <MutationForm mutation={mutation} scope={SCOPE} label="Acción común" className="space-y-8">
      {form.originales.map(({ id, version }) => (
        <input key={id} type="hidden" name="originales" value={`${id}:${version}`} />
      ))}
      {ELEGIBLES.map((campo) => (
        <FusionCampo key={campo} campo={campo} opciones={form.campos[campo]} state={state}>
          <FusionOtro campo={campo} form={form} state={state} />
        </FusionCampo>
      ))}
      <Compania form={form} state={state} />
      {form.listas.map((one) => (
        <Lista key={one.lista} {...one} state={state} />
      ))}
      <Evidencia evidencia={form.evidencia} />
      <SubmitButton
        name="intento"
        value="ver"
        variant={previa ? 'secondary' : 'primary'}
        pendingLabel="Componiendo…"
      >
        Ver cómo queda
      </SubmitButton>
      {previa && <FusionPrevia previa={previa} n={state.n} />}
    </MutationForm>
  )
}
