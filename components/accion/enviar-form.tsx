'use client'

import { bind } from '@/components/ui/bind'
import { ButtonLink } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { FieldErrors, fieldId } from '@/components/ui/field'
import { useMutation, type Mutate } from '@/components/ui/mutation'
import { MutationForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { Respaldo } from '@/lib/catalogo/respaldo'
import { OFICIO_MAX } from '@/lib/accion/oficio'
import { issuesOf, valueOf, type FormState } from '@/lib/core/form-state'
import { useRefreshWhenStale } from './use-refresh'

type Props = {
  accionId: string
  version: number
  volver: string
  mutate: Mutate
  respaldo: Respaldo
  /** How many observaciones this sending answers. */
  observaciones: number
  /** Each of them was attended one by one: whoever did so has read them. */
  todasAtendidas: boolean
}

/** The last act: what is asked of who sends, and the sending of exactly the version that was shown. */
export function EnviarForm({
  accionId,
  version,
  volver,
  mutate,
  respaldo,
  observaciones,
  todasAtendidas,
}: Props) {
  const mutation = useMutation(mutate)
  const { state } = mutation
  useRefreshWhenStale(state)
  return (
    <MutationForm mutation={mutation} guard={false} label="Enviar" className="space-y-4">
      <input type="hidden" name="accionId" value={accionId} />
      <input type="hidden" name="version" value={version} />
      {respaldo === 'visto_bueno' && (
        <Casilla state={state} name="vistoBueno" label="La persona titular dio su visto bueno" />
      )}
      {respaldo === 'oficio' && (
        <TextInput
          label="Número de oficio"
          hint="El del oficio con que la persona titular respalda el envío; por ejemplo, SEMOVI/DGA/0123/2026."
          width="medium"
          maxLength={OFICIO_MAX}
          autoComplete="off"
          {...bind(state, 'oficio')}
        />
      )}
      {observaciones > 0 && (
        <Casilla
          state={state}
          name="enterado"
          isMarcada={todasAtendidas}
          label={
            observaciones === 1
              ? 'Hago constar que leí la observación'
              : `Hago constar que leí las ${observaciones} observaciones`
          }
        />
      )}
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel="Enviando…">Enviar al Gabinete</SubmitButton>
        <ButtonLink href={volver}>Seguir editando</ButtonLink>
      </div>
    </MutationForm>
  )
}

type CasillaProps = { state: FormState; name: string; label: string; isMarcada?: boolean }

/** One box that must be ticked; `isMarcada`: it comes so. */
function Casilla({ state, name, label, isMarcada = false }: CasillaProps) {
  const id = fieldId(name)
  const errors = issuesOf(state, name)
  return (
    <div className={errors.length > 0 ? 'border-l-4 border-red pl-3' : undefined}>
      <FieldErrors id={id} errors={errors} />
      <Checkbox
        key={state.n}
        id={id}
        name={name}
        label={label}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={errors.length > 0 ? `${id}-error` : undefined}
        defaultChecked={valueOf(state, name, isMarcada ? 'on' : '') !== ''}
      />
    </div>
  )
}
