import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { CONTROL_CLASS, Field, controlProps, type FieldProps } from './field'
import { cx } from './cx'

export type Option = { value: string; label: string; disabled?: boolean }
export type OptionGroup = { label: string; options: readonly Option[] }

type Props = FieldProps &
  Omit<ComponentProps<'select'>, keyof FieldProps | 'id' | 'children' | 'multiple'> & {
    options: readonly (Option | OptionGroup)[]
    /** The empty first option; leave it out when there is always a value. */
    placeholder?: string
    /** `state.n` of the form: a select only takes a kept value when it is mounted anew. */
    remountKey?: number
  }

const toOption = ({ value, label, disabled }: Option) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
)

/** A native select: one choice of a short, closed list. */
export function SelectInput({
  name,
  label,
  hint,
  optional,
  errors,
  scope,
  options,
  placeholder,
  remountKey = 0,
  className,
  ...select
}: Props) {
  const field = { name, label, hint, optional, errors, scope }
  return (
    <Field {...field}>
      <div className="relative">
        <select
          key={remountKey}
          {...controlProps(field)}
          className={cx(
            CONTROL_CLASS,
            'min-h-11 cursor-pointer appearance-none truncate pr-9',
            className,
          )}
          {...select}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) =>
            'options' in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map(toOption)}
              </optgroup>
            ) : (
              toOption(option)
            ),
          )}
        </select>
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-quiet"
        />
      </div>
    </Field>
  )
}
