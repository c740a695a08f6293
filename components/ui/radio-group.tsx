import type { ReactNode } from 'react'
import { FieldErrors, FieldHint, fieldId, type FieldProps } from './field'
import { cx } from './cx'

type Choice = { value: string; label: ReactNode; hint?: ReactNode }

type Props = FieldProps & { options: readonly Choice[]; defaultValue?: string }

/** One choice of a few, all in sight. The whole line is the target. */
export function RadioGroup({ name, label, hint, errors, scope, options, defaultValue }: Props) {
  const id = fieldId(name, scope)
  const describedBy = cx(Boolean(hint) && `${id}-hint`, Boolean(errors?.length) && `${id}-error`)
  return (
    <fieldset className="min-w-0" aria-describedby={describedBy || undefined}>
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      <FieldErrors id={id} errors={errors} />
      {options.map((option, index) => {
        // The error summary leads to the first one.
        const own = index === 0 ? id : `${id}-${index}`
        return (
          <div key={option.value} className="flex min-h-9 items-start gap-3">
            <input
              id={own}
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              aria-describedby={option.hint ? `${own}-about` : undefined}
              className="mt-2 size-5 shrink-0 cursor-pointer accent-guinda"
            />
            <div className="min-w-0 py-1.5">
              <label htmlFor={own} className="block cursor-pointer text-sm">
                {option.label}
              </label>
              {option.hint && (
                <p id={`${own}-about`} className="text-xs text-quiet">
                  {option.hint}
                </p>
              )}
            </div>
          </div>
        )
      })}
    </fieldset>
  )
}
