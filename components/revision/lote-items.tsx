import { Checkbox } from '@/components/ui/checkbox'
import { FieldErrors, fieldId } from '@/components/ui/field'
import { issuesOf, type FormState } from '@/lib/core/form-state'
import type { ItemPosible } from '@/lib/accion/lote-vista'

type Props = {
  name: 'item' | 'advertida'
  /** Whose issues are told here. */
  campo: 'item' | 'advertida'
  legend: string
  hint?: string
  items: readonly ItemPosible[]
  state: FormState
  scope: string
  /** How they are at first. */
  checked?: boolean
}

function Detalle({ item: { folio, dependencia, fechas, advertencias } }: { item: ItemPosible }) {
  return (
    <>
      <span className="flex flex-wrap gap-x-4 tabular-nums">
        <span>{folio}</span>
        <span>{dependencia}</span>
        <span>{fechas}</span>
      </span>
      {advertencias.map((advertencia) => (
        <span key={advertencia} className="mt-1 block text-ink">
          {advertencia}
        </span>
      ))}
    </>
  )
}

/** The acciones of a lote as boxes, each posting its id and the version that is on screen. */
export function LoteItems({
  name,
  campo,
  legend,
  hint,
  items,
  state,
  scope,
  checked = false,
}: Props) {
  const id = fieldId(campo, scope)
  if (items.length === 0) return null
  const kept = [state.values[name] ?? []].flat()
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={hint && `${id}-hint`}>
      <legend className="text-base font-semibold">
        {legend} <span className="font-normal text-quiet tabular-nums">{items.length}</span>
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="max-w-measure text-sm text-quiet">
          {hint}
        </p>
      )}
      <FieldErrors id={id} errors={issuesOf(state, campo)} />
      <ul className="mt-2 max-w-measure divide-y divide-hairline border-y border-hairline">
        {items.map((item) => {
          const value = `${item.accionId}:${item.version}`
          return (
            <li key={item.folio} className="py-1.5">
              <Checkbox
                id={`${id}-${item.folio}`}
                name={name}
                value={value}
                defaultChecked={state.n === 0 ? checked : kept.includes(value)}
                label={item.titulo}
                hint={<Detalle item={item} />}
              />
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
