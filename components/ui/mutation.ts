'use client'

import { startTransition, useActionState, useState, type FormEvent } from 'react'
import { EMPTY_FORM, type FormState } from '@/lib/core/form-state'

/** A server mutation as a form takes it. */
export type Mutate = (previous: FormState, form: FormData) => Promise<FormState>

export type Mutation = {
  state: FormState
  action: (form: FormData) => void
  pending: boolean
  /** The id of the button that was pressed last. */
  pressed: string | null
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
}

/**
 * A form's state and its two ways in: `action` (works without JavaScript) and `onSubmit`, which posts
 * the same thing and, unlike it, leaves everything typed where it is, files included. Without JavaScript the form is
 * posted to `permalink`, and any form of the page made there that has the same one takes the answer.
 */
export function useMutation(
  mutate: Mutate,
  initial: FormState = EMPTY_FORM,
  permalink?: string,
): Mutation {
  const [state, action, pending] = useActionState(mutate, initial, permalink)
  const [pressed, setPressed] = useState<string | null>(null)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent
    // A button with a mutation of its own is React's affair.
    if (submitter?.hasAttribute('formaction')) return
    event.preventDefault()
    if (pending) return
    const form = new FormData(event.currentTarget, submitter)
    setPressed(submitter?.id ?? null)
    startTransition(() => action(form))
  }

  return { state, action, pending, pressed, onSubmit }
}
