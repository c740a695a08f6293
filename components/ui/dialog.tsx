'use client'

import { X } from 'lucide-react'
import { useId, useRef, type ReactNode } from 'react'
import { Button, type ButtonLook } from './button'

type Props = ButtonLook & {
  /** What the button that opens it says. */
  trigger: ReactNode
  title: string
  children: ReactNode
}

/**
 * A modal dialog that its own button opens. Native: Escape closes it, the focus stays inside and comes
 * back to the button. For what must work without JavaScript use Disclosure.
 */
export function Dialog({ trigger, title, children, ...look }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  return (
    <>
      <Button {...look} aria-haspopup="dialog" onClick={() => ref.current?.showModal()}>
        {trigger}
      </Button>
      <dialog
        ref={ref}
        aria-labelledby={titleId}
        className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-md bg-surface p-6 text-left text-ink shadow-float"
      >
        <div className="mb-3 flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-lg font-semibold">
            {title}
          </h2>
          <Button
            variant="quiet"
            size="small"
            className="-mt-1 -mr-2 min-w-9 px-2"
            aria-label="Cerrar"
            onClick={() => ref.current?.close()}
          >
            <X aria-hidden="true" />
          </Button>
        </div>
        {children}
      </dialog>
    </>
  )
}
