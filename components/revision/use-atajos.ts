'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useEffectEvent, useState } from 'react'
import { atajoDe, isSend, type Atajo } from './atajo'

const marked = (atajo: string) => document.querySelector<HTMLElement>(`[data-atajo=${atajo}]`)
const rowsOf = () => [...document.querySelectorAll<HTMLElement>('[data-atajo=fila]')]
/** Which row of the queue has the focus, in its link or in anything else of it; -1 for none. */
const currentRow = (rows: readonly HTMLElement[]) =>
  rows.findIndex((row) => row.closest('tr')?.contains(document.activeElement))

/** Where letters are typed, or chosen by. */
const FIELD =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable], [role=combobox], [role=listbox]'
const OPEN = 'dialog[open], [popover]:popover-open, [data-flow]'

/** A row of the queue; on the page of an acción, the one before or after it. */
function move(steps: 1 | -1): void {
  const rows = rowsOf()
  if (rows.length === 0) return marked(steps > 0 ? 'siguiente' : 'anterior')?.click()
  const at = currentRow(rows)
  rows[at < 0 ? 0 : Math.min(Math.max(at + steps, 0), rows.length - 1)]!.focus()
}

/** The row with the focus; the first one when none has it. */
function openRow(): void {
  const rows = rowsOf()
  rows[Math.max(currentRow(rows), 0)]?.click()
}

/** Sends the form of the slip where it was pressed, as its own button does. */
function sendPanel(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || !target.closest('[role=dialog]')) return false
  const form = target.closest('form')
  const button = form?.querySelector<HTMLButtonElement>('button[type=submit]')
  if (button) form?.requestSubmit(button)
  return Boolean(button)
}

/**
 * Approving tells the dependencia at once and by e-mail, which no second thought brings back: the first time the key
 * only goes to the button, and says so; the second time it is pressed.
 */
function useAprobar() {
  const path = usePathname()
  // Of this page: an acción that was decided on takes its button away without a word.
  const [armed, setArmed] = useState<string | null>(null)
  function aprobar() {
    const button = marked('aprobar')
    if (!button) return
    const isThere = document.activeElement === button
    setArmed(isThere ? null : path)
    if (isThere) return button.click()
    // In a low window the bar is the end of the page; else it is in sight already, and the text stays where it is.
    button.focus({ preventScroll: !matchMedia('(height < 32rem)').matches })
    button.addEventListener('blur', () => setArmed(null), { once: true })
  }
  return { armed: armed === path, aprobar }
}

/**
 * The keyboard of the review desk. One key alone does nothing while typing, with a dialog open or when switched off;
 * Ctrl+Enter, which nobody presses by mistake, is always there.
 */
export function useAtajos(on: boolean, help: () => void): { armed: boolean } {
  const { armed, aprobar } = useAprobar()
  const DOES: Record<Atajo, () => void> = {
    j: () => move(1),
    k: () => move(-1),
    o: openRow,
    a: aprobar,
    d: () => marked('devolver')?.click(),
    '?': help,
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target, defaultPrevented } = event
    if (defaultPrevented) return
    if (isSend(event)) {
      if (sendPanel(target)) event.preventDefault()
      return
    }
    const atajo = on ? atajoDe(event) : null
    if (!atajo || (target instanceof Element && target.closest(FIELD))) return
    if (document.querySelector(OPEN)) return
    // Otherwise the letter would be written in the field that is given the focus.
    event.preventDefault()
    DOES[atajo]()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return { armed }
}
