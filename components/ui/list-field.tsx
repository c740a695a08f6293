'use client'

import { useRef } from 'react'
import { contar } from '@/lib/core/contar'
import { CONTROL_CLASS, Field, controlProps, type FieldProps } from './field'
import { cx } from './cx'
import { KeptTextarea } from './kept-textarea'
import { useSuggestions } from './suggestions'

type Props = FieldProps & {
  defaultValue?: string
  /** What may complete a line, as «Name|other name|…» (at most some 300); anything else may be written too. */
  suggestions?: readonly string[]
  /** Where more are asked for: an address ending in `…=`. */
  source?: string
  placeholder?: string
}

function spokenCount(count: number): string {
  if (count === 0) return ''
  return `${contar(count, 'sugerencia', 'sugerencias')}. Flecha abajo para recorrerlas, Entrar para elegir, Escape para cerrar.`
}

/**
 * A list written one entry a line, with suggestions for the line being written. Without JavaScript it
 * is a plain textarea; a textarea may not take the role combobox, so it stays a text box that owns a
 * list of options, and the number of them is said aloud.
 */
export function ListField({
  defaultValue,
  suggestions = [],
  source,
  placeholder,
  ...field
}: Props) {
  const ref = useRef<HTMLTextAreaElement>(null)
  const { found, active, setActive, accept, close, onInput, onKeyDown } = useSuggestions(
    ref,
    suggestions,
    source,
  )
  const control = controlProps({ ...field, hint: field.hint ?? true })
  const open = found.length > 0
  const listId = `${control.id}-options`
  return (
    <Field {...field} hint={field.hint ?? 'Uno por renglón.'}>
      <div className="relative">
        <KeptTextarea
          {...control}
          ref={ref}
          rows={2}
          defaultValue={defaultValue}
          placeholder={placeholder}
          autoComplete="off"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={open ? listId : undefined}
          aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
          onInput={onInput}
          onKeyDown={onKeyDown}
          onBlur={close}
          onClick={close}
          className={cx(CONTROL_CLASS, 'field-sizing-content min-h-18 resize-y')}
        />
        {open && (
          <ul
            id={listId}
            role="listbox"
            aria-label={`Sugerencias para ${field.label}`}
            className="absolute top-full right-0 left-0 z-30 mt-1 rounded-md border border-line bg-surface p-1 shadow-float"
          >
            {found.map(({ entry, by }, index) => (
              <li
                key={entry}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => setActive(index)}
                onClick={() => accept(entry)}
                className="group cursor-pointer rounded-sm px-2 py-2 text-sm aria-selected:bg-ink aria-selected:text-white"
              >
                {entry}
                {by && <span className="text-quiet group-aria-selected:text-white"> ({by})</span>}
              </li>
            ))}
          </ul>
        )}
        <span role="status" className="sr-only">
          {spokenCount(found.length)}
        </span>
      </div>
    </Field>
  )
}
