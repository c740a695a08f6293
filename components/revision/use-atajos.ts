'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { isEnvio, teclaDe, type Tecla } from './tecla'

const marked = (atajo: string) => document.querySelector<HTMLElement>(`[data-atajo=${atajo}]`)
const filas = () => [...document.querySelectorAll<HTMLElement>('[data-atajo=fila]')]
/** Which row of the queue has the focus, in its link or in anything else of it; -1 for none. */
const filaActual = (rows: readonly HTMLElement[]) =>
  rows.findIndex((row) => row.closest('tr')?.contains(document.activeElement))

/** Where letters are typed, or chosen by. */
const CAMPO =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable], [role=combobox], [role=listbox]'
const ABIERTO = 'dialog[open], [popover]:popover-open, [data-flow]'

/** A row of the queue; on the page of an acción, the one before or after it. */
function move(steps: 1 | -1): void {
  const rows = filas()
  if (rows.length === 0) return marked(steps > 0 ? 'siguiente' : 'anterior')?.click()
  const at = filaActual(rows)
  rows[at < 0 ? 0 : Math.min(Math.max(at + steps, 0), rows.length - 1)]!.focus()
}

/** The row with the focus; the first one when none has it. */
function openFila(): void {
  const rows = filas()
  rows[Math.max(filaActual(rows), 0)]?.click()
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
  const [armada, setArmada] = useState(false)
  function aprobar() {
    const button = marked('aprobar')
    if (!button) return
    if (document.activeElement === button) return button.click()
    button.focus()
    setArmada(true)
    button.addEventListener('blur', () => setArmada(false), { once: true })
  }
  return { armada, aprobar }
}

/**
 * The keyboard of the review desk. One key alone does nothing while typing, with a dialog open or when switched off;
 * Ctrl+Enter, which nobody presses by mistake, is always there.
 */
export function useAtajos(encendidos: boolean, ayuda: () => void): { armada: boolean } {
  const { armada, aprobar } = useAprobar()
  const HACE: Record<Tecla, () => void> = {
    j: () => move(1),
    k: () => move(-1),
    o: openFila,
    a: aprobar,
    d: () => marked('devolver')?.click(),
    '?': ayuda,
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target, defaultPrevented } = event
    if (defaultPrevented) return
    if (isEnvio(event)) {
      if (sendPanel(target)) event.preventDefault()
      return
    }
    const tecla = encendidos ? teclaDe(event) : null
    if (!tecla || (target instanceof Element && target.closest(CAMPO))) return
    if (document.querySelector(ABIERTO)) return
    // Otherwise the letter would be written in the field that is given the focus.
    event.preventDefault()
    HACE[tecla]()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return { armada }
}
