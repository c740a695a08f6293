'use client'

import type { ButtonLook } from './button-look'
import type { Mutate } from './mutation'
import { ActionForm } from './mutation-form'
import { SubmitButton } from './submit-button'

type Props = ButtonLook & {
  mutate: Mutate
  /** What is posted. */
  fields?: Record<string, string | number>
  label: string
  /** What tells this button from the same one of another row. */
  about?: string
  pendingLabel?: string
  /** Of the fields that a refusal names, when the page has several forms. */
  scope?: string
}

/** A form that is a single button: one act, on one thing of a list or on all of it. */
export function ButtonForm({
  mutate,
  fields = {},
  label,
  about,
  pendingLabel,
  scope,
  ...look
}: Props) {
  return (
    <ActionForm mutate={mutate} guard={false} scope={scope} className="space-y-2">
      {() => (
        <>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton variant="secondary" size="small" pendingLabel={pendingLabel} {...look}>
            {label}
            {about && <span className="sr-only"> {about}</span>}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
