'use client'

import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type ToggleEvent,
} from 'react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'

type Props = {
  id: string
  title: string
  children: ReactNode
  /** It came back from the server without JavaScript, with something to mend: it must be in sight. */
  answered: boolean
}

/** Takes the focus to the first thing to fill in, unless who opened it for one field put it there already. */
function focusFirst(panel: HTMLElement | null, options?: FocusOptions) {
  if (!panel || panel.contains(document.activeElement)) return
  const first =
    panel.querySelector<HTMLElement>('textarea') ?? panel.querySelector('input:not([type=hidden])')
  if (first instanceof HTMLElement) first.focus(options)
}

/** Back to the button that opened it, once that can be seen again. */
function focusOpener(panel: HTMLElement | null) {
  const opener = document.querySelector<HTMLElement>(
    `[popovertarget="${panel?.id}"]:not([popovertargetaction=hide])`,
  )
  requestAnimationFrame(() => {
    const { activeElement, body } = document
    if (activeElement === body || panel?.contains(activeElement))
      opener?.focus({ preventScroll: true })
  })
}

/** In a low window it would hide all the text: there it opens at the end of it, as a part of the page. */
function useInFlow() {
  const ref = useRef<HTMLElement>(null)
  const [inFlow, setInFlow] = useState(false)
  useEffect(() => {
    if (inFlow) focusFirst(ref.current)
  }, [inFlow])

  function onBeforeToggle(event: ToggleEvent<HTMLElement>) {
    if (event.newState !== 'open' || !matchMedia('(height < 32rem)').matches) return
    event.preventDefault()
    setInFlow(true)
  }
  function close() {
    setInFlow(false)
    focusOpener(ref.current)
  }
  return { ref, inFlow, onBeforeToggle, close }
}

/** As wide as the margin, from its rule to the edge of the window, where there is a margin; else a sheet below. */
const PLACE = cx(
  'fixed inset-auto inset-x-0 bottom-15 z-50 m-0 max-h-[min(65dvh,calc(100dvh-7.5rem))] w-auto lg:bottom-0 lg:left-52',
  'xl:right-0 xl:bottom-5 xl:left-[min(100%-19.5rem,50%+24.5rem)] xl:max-h-[calc(100dvh-6.5rem)] xl:max-w-[27rem]',
  'overflow-y-auto overscroll-contain border border-x-0 border-line shadow-float max-xl:rounded-t-md xl:rounded-l-md xl:border-l',
)
const IN_FLOW = 'short:static short:max-h-none'

/**
 * A slip beside the text, opened by a button with `popoverTarget={id}`. It works without JavaScript and never
 * leaves the page, so closing it loses nothing that was typed.
 */
export function Panel({ id, title, children, answered }: Props) {
  const [asPage] = useState(answered)
  const { ref, inFlow, onBeforeToggle, close } = useInFlow()

  function onToggle(event: ToggleEvent<HTMLElement>) {
    if (event.newState === 'open') focusFirst(event.currentTarget, { preventScroll: true })
    else focusOpener(event.currentTarget)
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Escape' || asPage) return
    if (inFlow) close()
    else event.currentTarget.hidePopover()
  }
  function onClick({ target }: MouseEvent<HTMLElement>) {
    if (inFlow && target instanceof Element && target.closest('[popovertargetaction=hide]')) close()
  }

  return (
    <section
      ref={ref}
      id={id}
      popover={asPage || inFlow ? undefined : 'manual'}
      data-flow={inFlow || undefined}
      onBeforeToggle={onBeforeToggle}
      onToggle={onToggle}
      onKeyDown={onKeyDown}
      onClick={onClick}
      role="dialog"
      aria-labelledby={`${id}-titulo`}
      className={cx(
        'visible bg-surface p-5 text-ink',
        inFlow ? 'border border-line' : PLACE,
        asPage && IN_FLOW,
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
