'use client'

import { useState, type KeyboardEvent, type ReactNode, type ToggleEvent } from 'react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'

type Props = {
  id: string
  title: string
  children: ReactNode
  /** It came back from the server without JavaScript, with something to mend: it must be in sight. */
  answered: boolean
}

/**
 * A slip laid over the margin, opened by a button with `popoverTarget={id}`. It works without JavaScript
 * and never leaves the page, so closing it loses nothing that was typed; the text beside it stays in reach.
 */
export function Panel({ id, title, children, answered }: Props) {
  const [asPage] = useState(answered)

  function onToggle(event: ToggleEvent<HTMLElement>) {
    const panel = event.currentTarget
    // Who opened it for one field in particular has put the focus there already.
    if (event.newState !== 'open' || panel.contains(document.activeElement)) return
    const first = panel.querySelector<HTMLElement>('textarea, input:not([type=hidden])')
    first?.focus({ preventScroll: true })
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape' && !asPage) event.currentTarget.hidePopover()
  }

  return (
    <section
      id={id}
      popover={asPage ? undefined : 'manual'}
      onToggle={onToggle}
      onKeyDown={onKeyDown}
      role="dialog"
      aria-labelledby={`${id}-titulo`}
      className={cx(
        'fixed inset-auto right-0 bottom-15 z-50 m-0 max-h-[calc(85dvh-3.75rem)] w-full overflow-y-auto overscroll-contain border border-line bg-surface p-5 text-ink shadow-float max-md:rounded-t-md max-md:border-x-0',
        'md:right-6 md:bottom-5 md:max-h-[calc(100dvh-6.5rem)] md:w-[27rem] md:rounded-md',
      )}
    >
      <h2 id={`${id}-titulo`} className="mb-4 text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Puts the slip away; what was typed stays in it. */
export function PanelCancel({ id }: { id: string }) {
  return (
    <Button variant="quiet" popoverTarget={id} popoverTargetAction="hide">
      Cancelar
    </Button>
  )
}
