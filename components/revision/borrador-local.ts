'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { FormState } from '@/lib/core/form-state'

/**
 * What is being written about an acción stays in this tab until the server has it: closing a slip, leaving for the
 * queue, a refusal or a reload lose none of it. `sent` is on its way: a page that says it was done forgets it.
 */
type Kept = { text: string; sent: boolean }

const PREFIX = 'revision:'
const CHANGED = 'borrador-local'

/** The key of what is written in one form about one acción. */
export const claveDe = (form: string, accionId: string) => `${PREFIX}${form}:${accionId}`

function read(clave: string): Kept | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(clave) ?? 'null')
    if (typeof found !== 'object' || found === null) return null
    const { text, sent } = found as Partial<Kept>
    return typeof text === 'string' ? { text, sent: sent === true } : null
  } catch {
    return null
  }
}

function write(clave: string, kept: Kept | null): void {
  try {
    if (kept) sessionStorage.setItem(clave, JSON.stringify(kept))
    else sessionStorage.removeItem(clave)
  } catch {
    // Without room for it, it is only in the form, as if this did not exist.
  }
  window.dispatchEvent(new Event(CHANGED))
}

export const leerBorrador = (clave: string) => read(clave)?.text ?? null
export const olvidarBorrador = (clave: string) => write(clave, null)

/** Keeps the text; an empty one is nothing to keep. */
export function guardarBorrador(clave: string, text: string): void {
  const kept = read(clave)
  if (text === '' ? kept === null : kept?.text === text && !kept.sent) return
  write(clave, text === '' ? null : { text, sent: false })
}

/** It was sent, or (false) it came back. */
export function marcarEnviado(clave: string, sent: boolean): void {
  const kept = read(clave)
  if (kept && kept.sent !== sent) write(clave, { ...kept, sent })
}

/** The server says that what was on its way was done. */
export function olvidarEnviados(): void {
  for (const clave of Object.keys(sessionStorage)) {
    if (clave.startsWith(PREFIX) && read(clave)?.sent) write(clave, null)
  }
}

function subscribe(onChange: () => void) {
  window.addEventListener(CHANGED, onChange)
  return () => window.removeEventListener(CHANGED, onChange)
}

/** Is something kept under that key? Not on the server. */
export function useHayBorrador(clave: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => leerBorrador(clave) !== null,
    () => false,
  )
}

/** Keeps what is typed in one textarea, and puts it back when its form is there again. */
export function useTextoGuardado(clave: string, id: string, { n, notice }: FormState): void {
  const isDone = notice?.kind === 'done'
  useEffect(() => {
    if (n === 0) return
    if (isDone) olvidarBorrador(clave)
    else marcarEnviado(clave, false)
  }, [clave, n, isDone])

  useEffect(() => {
    const area = document.getElementById(id)
    if (!(area instanceof HTMLTextAreaElement)) return
    // What was typed before this listened is kept too.
    if (area.value !== '') guardarBorrador(clave, area.value)
    else area.value = leerBorrador(clave) ?? ''
    const listening = new AbortController()
    const { signal } = listening
    area.addEventListener('input', () => guardarBorrador(clave, area.value), { signal })
    area.form?.addEventListener('submit', () => marcarEnviado(clave, true), { signal })
    return () => listening.abort()
  }, [clave, id, n])
}
