import type { ComponentProps } from 'react'
import { CONTROL_CLASS, Field, controlProps, type FieldProps } from './field'
import { cx } from './cx'
import { KeptTextarea } from './kept-textarea'

/** Least height; from there the field grows with its text and never scrolls inside the page. */
const HEIGHTS = {
  2: 'min-h-18',
  4: 'min-h-32',
  8: 'min-h-58',
  14: 'min-h-96',
} as const

type Props = FieldProps &
  Omit<ComponentProps<'textarea'>, keyof FieldProps | 'id' | 'rows'> & {
    minRows?: keyof typeof HEIGHTS
    /** `serif` for what will be printed. */
    face?: 'sans' | 'serif'
  }

/** Text of several lines. */
export function TextArea({
  name,
  label,
  hint,
  optional,
  errors,
  scope,
  minRows = 4,
  face = 'sans',
  className,
  ...textarea
}: Props) {
  const field = { name, label, hint, optional, errors, scope }
  return (
    <Field {...field}>
      <KeptTextarea
        {...controlProps(field)}
        rows={minRows}
        className={cx(
          CONTROL_CLASS,
          'field-sizing-content resize-y',
          HEIGHTS[minRows],
          face === 'serif' && 'font-serif',
          className,
        )}
        {...textarea}
      />
    </Field>
  )
}
