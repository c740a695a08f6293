import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx'

/** What every field takes. `label` is the exact accessible name; marks stand outside it. */
export type FieldProps = {
  name: string
  label: string
  /** One line of help, under the label. */
  hint?: ReactNode
  optional?: boolean
  errors?: readonly string[]
  /** Tells apart two forms of one page that have fields of the same name. */
  scope?: string
}

/** The id of a field: what the error summary links to. */
export function fieldId(name: string, scope?: string): string {
  return scope ? `${scope}-${name}` : `f-${name}`
}

/** id, name and the ARIA wiring of the control that stands inside a Field. */
export function controlProps({ name, hint, optional, errors = [], scope }: FieldProps) {
  const id = fieldId(name, scope)
  const describedBy = cx(
    optional && `${id}-optional`,
    Boolean(hint) && `${id}-hint`,
    errors.length > 0 && `${id}-error`,
  )
  return {
    id,
    name,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': errors.length > 0 || undefined,
  }
}

export const CONTROL_CLASS =
  'block w-full min-w-0 rounded-md border border-line bg-surface px-3 py-2 text-base text-ink ' +
  'placeholder:text-quiet hover:border-ink aria-invalid:border-red aria-invalid:border-2 ' +
  'disabled:bg-sand disabled:text-quiet [&[readonly]]:bg-sand'

export function OptionalMark({ id }: { id: string }) {
  return (
    <span id={`${id}-optional`} className="text-xs text-quiet">
      (opcional)
    </span>
  )
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="mb-1 max-w-measure text-sm text-quiet">
      {children}
    </p>
  )
}

/** The sentences that say how to mend the field: icon, word and colour together. */
export function FieldErrors({ id, errors = [] }: { id: string; errors?: readonly string[] }) {
  if (errors.length === 0) return null
  return (
    <div id={`${id}-error`} className="mb-1 text-sm font-semibold text-red">
      {errors.map((error) => (
        <p key={error} className="flex gap-2">
          <CircleAlert aria-hidden="true" className="mt-1 size-4 shrink-0" />
          <span>
            <span className="sr-only">Error: </span>
            {error}
          </span>
        </p>
      ))}
    </div>
  )
}

/** Label, mark, hint, errors and then the control, which takes `controlProps` of the same props. */
export function Field({
  children,
  className,
  ...props
}: FieldProps & { children: ReactNode; className?: string }) {
  const id = fieldId(props.name, props.scope)
  const broken = (props.errors?.length ?? 0) > 0
  return (
    <div className={cx('min-w-0', broken && 'border-l-4 border-red pl-3', className)}>
      <div className="mb-1 flex flex-wrap items-baseline gap-x-2">
        <label htmlFor={id} className="text-sm font-semibold">
          {props.label}
        </label>
        {props.optional && <OptionalMark id={id} />}
      </div>
      {props.hint && <FieldHint id={id}>{props.hint}</FieldHint>}
      <FieldErrors id={id} errors={props.errors} />
      {children}
    </div>
  )
}
