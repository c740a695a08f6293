'use client'

import { useId, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { ButtonLook } from '@/components/ui/button-look'
import type { Mutation } from '@/components/ui/mutation'
import { VistaFields, type VistaEnPantalla } from './vista-fields'

type Props = ButtonLook & {
  mutation: Mutation
  vista: VistaEnPantalla
  children: ReactNode
  /** By which the keyboard finds it (use-atajos.ts). */
  atajo?: string
}

/** A paso of one button; its answer is shown by whoever holds the mutation. */
export function ActForm({
  mutation: { action, onSubmit, pending },
  vista,
  children,
  atajo,
  ...look
}: Props) {
  const id = useId()
  return (
    <form action={action} onSubmit={onSubmit} aria-busy={pending}>
      <VistaFields {...vista} />
      <Button
        id={id}
        type="submit"
        data-atajo={atajo}
        aria-disabled={pending || undefined}
        {...look}
      >
        {children}
      </Button>
    </form>
  )
}
