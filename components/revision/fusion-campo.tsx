import type { FormEvent, ReactNode } from 'react'
import { cx } from '@/components/ui/cx'
import { Disclosure } from '@/components/ui/disclosure'
import { FieldErrors, fieldId } from '@/components/ui/field'
import { valueOf, issuesOf, type FormState } from '@/lib/core/form-state'
import { OTRO, type Elegible } from '@/lib/accion/fusion'
import type { OpcionDeCampo } from '@/lib/accion/fusion-form'
import { CAMPO_LABELS } from '@/lib/accion/labels'

export const SCOPE = 'fusion'

const PRINTED: readonly Elegible[] = ['titulo', 'descripcion']
const BOX =
  'min-w-0 rounded-md border border-hairline bg-surface p-3 has-[input[type=radio]:checked]:border-ink'
const RADIO = 'mt-0.5 size-5 shrink-0 cursor-pointer accent-guinda'

function Opcion({
  campo,
  opcion,
  id,
  checked,
}: {
  campo: Elegible
  opcion: OpcionDeCampo
  id: string
  checked: boolean
}) {
  const { texto } = opcion
  return (
    <div className={BOX}>
      <div className="flex items-start gap-3">
        <input
          id={id}
          type="radio"
          name={campo}
          value={opcion.id}
          defaultChecked={checked}
          aria-describedby={`${id}-texto`}
          className={RADIO}
        />
        <label htmlFor={id} className="cursor-pointer text-sm text-quiet tabular-nums">
          {opcion.de}
        </label>
      </div>
      <p
        id={`${id}-texto`}
        className={cx(
          'mt-2 break-words whitespace-pre-line',
          PRINTED.includes(campo) ? 'font-serif' : 'text-sm',
        )}
      >
        {texto || <span className="text-quiet">Sin dato</span>}
      </p>
    </div>
  )
}

/** Who writes a third text chooses it: the radio need not be found first. */
function chooseOtro({ currentTarget, target }: FormEvent<HTMLElement>) {
  const radio = currentTarget.querySelector<HTMLInputElement>('input[type=radio]')
  if (radio && target !== radio) radio.checked = true
}

type Props = {
  campo: Elegible
  opciones: readonly OpcionDeCampo[]
  state: FormState
  /** The field of the third text, called `<campo>Otro`. */
  children: ReactNode
}

/**
 * One field of the común: what each original says of it side by side, equal texts once, and a third one, folded away
 * where all say the same.
 */
export function FusionCampo({ campo, opciones, state, children }: Props) {
  const id = fieldId(campo, SCOPE)
  const errors = issuesOf(state, campo)
  const isPrinted = PRINTED.includes(campo)
  const elegido = valueOf(state, campo, opciones[0]?.id)
  // Where all say the same, something else is rarely wanted.
  const isOpen =
    opciones.length > 1 ||
    elegido === OTRO ||
    errors.length + issuesOf(state, `${campo}Otro`).length > 0
  const otro = (
    <div className={BOX} onInput={chooseOtro}>
      <div className="mb-2 flex items-start gap-3">
        <input
          id={`${id}-${OTRO}`}
          type="radio"
          name={campo}
          value={OTRO}
          defaultChecked={elegido === OTRO}
          className={RADIO}
        />
        <label htmlFor={`${id}-${OTRO}`} className="cursor-pointer text-sm">
          Ninguna de las anteriores
        </label>
      </div>
      {children}
    </div>
  )
  return (
    <fieldset className="min-w-0" aria-describedby={errors.length > 0 ? `${id}-error` : undefined}>
      <legend className="mb-2 font-semibold">{CAMPO_LABELS[campo]}</legend>
      <FieldErrors id={id} errors={errors} />
      <div className="grid gap-3 sm:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]">
        {opciones.map((opcion, i) => (
          <Opcion
            key={opcion.id}
            campo={campo}
            opcion={opcion}
            id={i === 0 ? id : `${id}-${i}`}
            checked={elegido === opcion.id}
          />
        ))}
        {isOpen && !isPrinted && otro}
      </div>
      {isOpen && isPrinted && <div className="mt-3">{otro}</div>}
      {!isOpen && <Disclosure summary="Poner otra cosa">{otro}</Disclosure>}
    </fieldset>
  )
}
