'use client'

import { LoaderCircle } from 'lucide-react'
import { useId, type ComponentProps, type ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from './button'
import type { ButtonLook } from './button-look'
import { useFormMutation } from './mutation-form'

type Props = Omit<ComponentProps<'button'>, 'id' | 'type'> &
  ButtonLook & {
    /** What it says meanwhile: “Enviando…”. */
    pendingLabel?: ReactNode
  }

/** Submits the form around it. While that lasts it stays focusable, says so and does nothing twice. */
export function SubmitButton({ variant = 'primary', pendingLabel, children, ...props }: Props) {
  const id = useId()
  const { pending, pressed } = useFormMutation()
  const native = useFormStatus()
  const busy = native.pending || (pending && (pressed === null || pressed === id))
  return (
    <Button
      id={id}
      type="submit"
      variant={variant}
      aria-disabled={busy || pending || undefined}
      {...props}
    >
      {busy && <LoaderCircle aria-hidden="true" className="animate-spin" />}
      {busy && pendingLabel ? pendingLabel : children}
    </Button>
  )
}
