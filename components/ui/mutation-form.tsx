'use client'

import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react'
import type { FormState } from '@/lib/core/form-state'
import { ErrorSummary } from './error-summary'
import { useMutation, type Mutate, type Mutation } from './mutation'
import { Notice } from './notice'
import { useUnsavedGuard } from './unsaved-guard'

const MutationContext = createContext<Pick<Mutation, 'pending' | 'pressed'>>({
  pending: false,
  pressed: null,
})

/** Whether the form around is on its way to the server, and by which button. */
export const useFormMutation = () => useContext(MutationContext)

const PREFIX = 'Error: '

/** The page's title says first that something is wrong: the title is what is read aloud first. */
function useErrorTitle({ n, issues }: FormState) {
  const broken = issues.length > 0
  useEffect(() => {
    const title = document.title.replace(PREFIX, '')
    document.title = broken ? PREFIX + title : title
    return () => {
      document.title = document.title.replace(PREFIX, '')
    }
  }, [broken, n])
}

function FormNotice({ notice }: Pick<FormState, 'notice'>) {
  const kind = notice && (notice.kind === 'done' || notice.kind === 'stale' ? notice.kind : 'error')
  // The region is there before its message: otherwise some screen readers stay silent.
  return (
    <div
      role={kind === 'error' || kind === 'stale' ? 'alert' : 'status'}
      className="empty:absolute"
    >
      {notice && kind && <Notice kind={kind}>{notice.mensaje}</Notice>}
    </div>
  )
}

type FormProps = {
  mutation: Mutation
  children: ReactNode
  /** Warns before leaving with changes that were not sent. */
  guard?: boolean
  /** The `scope` of its fields, when the page has several forms. */
  scope?: string
  className?: string
  label?: string
}

/** A form tied to a server mutation: summary of issues, notices, unsaved changes, title. */
export function MutationForm({
  mutation,
  children,
  guard = true,
  scope,
  className,
  label,
}: FormProps) {
  const { state, action, pending, pressed, onSubmit } = mutation
  const ref = useRef<HTMLFormElement>(null)
  useErrorTitle(state)
  useUnsavedGuard(ref, state, guard)
  return (
    <MutationContext value={{ pending, pressed }}>
      <form
        ref={ref}
        action={action}
        onSubmit={onSubmit}
        noValidate
        className={className}
        aria-label={label}
        aria-busy={pending}
      >
        <FormNotice notice={state.notice} />
        {state.issues.length > 0 && (
          <ErrorSummary key={state.n} issues={state.issues} scope={scope} />
        )}
        {children}
      </form>
    </MutationContext>
  )
}

type ActionFormProps = Omit<FormProps, 'mutation' | 'children'> & {
  mutate: Mutate
  initial?: FormState
  children: (state: FormState, pending: boolean) => ReactNode
}

/** MutationForm with its own state, for domain forms (client components) that need no more. */
export function ActionForm({ mutate, initial, children, ...props }: ActionFormProps) {
  const mutation = useMutation(mutate, initial)
  return (
    <MutationForm mutation={mutation} {...props}>
      {children(mutation.state, mutation.pending)}
    </MutationForm>
  )
}
