import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  id: string
  label: ReactNode
  hint?: ReactNode
}

/** One box with its label; the whole line is the target. */
export function Checkbox({ id, label, hint, ...input }: Props) {
  return (
    <div className="flex min-h-9 items-start gap-3">
      <input
        id={id}
        type="checkbox"
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-2 size-5 shrink-0 cursor-pointer accent-guinda"
        {...input}
      />
      <div className="min-w-0 py-1.5">
        <label htmlFor={id} className="block cursor-pointer text-sm">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-xs text-quiet">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
