'use client'

import { ActionForm } from '@/components/ui/mutation-form'
import type { Mutate } from '@/components/ui/mutation'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = {
  mutate: Mutate
  /** Ids of the acciones of the group. */
  ids: readonly string[]
  /** The one that is no other of them; without it, none is. */
  otra?: string
  label: string
  /** What tells this button from the same one of another group. */
  about: string
}

/** Says of a group that its acciones are not the same one. */
export function SepararForm({ mutate, ids, otra, label, about }: Props) {
  return (
    <ActionForm mutate={mutate} guard={false} className="space-y-2">
      {() => (
        <>
          {ids.map((id) => (
            <input key={id} type="hidden" name="accionId" value={id} />
          ))}
          {otra && <input type="hidden" name="otra" value={otra} />}
          <SubmitButton variant="quiet" size="small">
            {label}
            <span className="sr-only">{about}</span>
          </SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
