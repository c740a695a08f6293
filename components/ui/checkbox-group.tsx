import { Checkbox } from './checkbox'
import { cx } from './cx'
import { FieldErrors, FieldHint, OptionalMark, controlProps, type FieldProps } from './field'

type Props = FieldProps & {
  options: readonly { value: string; label: string; hint?: string }[]
  /** The values that are ticked. */
  checked?: readonly string[]
  columns?: 1 | 2 | 3
}

const COLUMNS = {
  1: '',
  2: 'sm:grid-cols-2',
  3: 'sm:grid-cols-2 lg:grid-cols-3',
} as const

/** Several choices of a closed list, posted as repeated `name`. The group answers to its label. */
export function CheckboxGroup({ options, checked = [], columns = 1, ...field }: Props) {
  const { id, 'aria-describedby': describedBy } = controlProps(field)
  const broken = (field.errors?.length ?? 0) > 0
  return (
    <fieldset
      aria-labelledby={`${id}-legend`}
      aria-describedby={describedBy}
      className={cx('min-w-0', broken && 'border-l-4 border-red pl-3')}
    >
      <legend id={`${id}-legend`} className="float-left mr-2 text-sm font-semibold">
        {field.label}
      </legend>
      {field.optional && <OptionalMark id={id} />}
      <div className="clear-left pt-1">
        {field.hint && <FieldHint id={id}>{field.hint}</FieldHint>}
        <FieldErrors id={id} errors={field.errors} />
        <div className={cx('grid gap-x-6', COLUMNS[columns])}>
          {options.map((option, index) => (
            <Checkbox
              key={option.value}
              // The first box carries the group's id: the error summary leads to it.
              id={index === 0 ? id : `${id}-${option.value}`}
              name={field.name}
              value={option.value}
              label={option.label}
              hint={option.hint}
              defaultChecked={checked.includes(option.value)}
            />
          ))}
        </div>
      </div>
    </fieldset>
  )
}
