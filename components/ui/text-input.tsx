import type { ComponentProps } from 'react'
import { CONTROL_CLASS, Field, controlProps, type FieldProps } from './field'
import { cx } from './cx'

const WIDTHS = { full: '', medium: 'max-w-sm', short: 'max-w-40' } as const

type Props = FieldProps &
  Omit<ComponentProps<'input'>, keyof FieldProps | 'id' | 'width'> & {
    width?: keyof typeof WIDTHS
  }

/** One line of text (or e-mail, password, number, date, by `type`). */
export function TextInput({
  name,
  label,
  hint,
  optional,
  errors,
  scope,
  width = 'full',
  type = 'text',
  className,
  ...input
}: Props) {
  const field = { name, label, hint, optional, errors, scope }
  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        type={type}
        className={cx(CONTROL_CLASS, 'min-h-11', WIDTHS[width], className)}
        {...input}
      />
    </Field>
  )
}
