import type { Escrito } from './campos-del-form'

/** What a form holds and the server does not, kept in this browser for one person. */
export type Copia = {
  /** Of the form that wrote it: two tabs write two copies. */
  clave: string
  escrito: Escrito
  accionId: string | null
  version: number | null
  claveCliente: string
  /** Autosaves that got no answer. */
  perdidos: string[]
  /** Sent by the person's own hand, with no answer yet. */
  isEnviada: boolean
  /** Milliseconds since 1970. */
  en: number
}

const PREFIX = 'accion-copia'
const KEPT = 30 * 24 * 3600 * 1000

const keyOf = (usuarioId: string, clave: string) => `${PREFIX}:${usuarioId}:${clave}`

const isCopia = (value: unknown): value is Copia =>
  typeof value === 'object' && value !== null && 'escrito' in value && 'perdidos' in value

/** False where the browser keeps nothing (private windows, a full disk). */
export function guardarCopia(usuarioId: string, copia: Copia): boolean {
  try {
    localStorage.setItem(keyOf(usuarioId, copia.clave), JSON.stringify(copia))
    return true
  } catch {
    return false
  }
}

export function quitarCopia(usuarioId: string, clave: string): void {
  try {
    localStorage.removeItem(keyOf(usuarioId, clave))
  } catch {
    // Nothing is kept, so nothing is left.
  }
}

export function leerCopia(usuarioId: string, clave: string): Copia | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(usuarioId, clave)) ?? 'null')
    return isCopia(value) ? value : null
  } catch {
    return null
  }
}

function clavesDe(usuarioId: string): string[] {
  try {
    const prefix = keyOf(usuarioId, '')
    return Object.keys(localStorage).flatMap((key) =>
      key.startsWith(prefix) ? key.slice(prefix.length) : [],
    )
  } catch {
    return []
  }
}

/** The copies of an acción (null: of those not born yet), newest first; what is too old goes. */
export function listCopias(usuarioId: string, accionId: string | null): Copia[] {
  const copias: Copia[] = []
  for (const clave of clavesDe(usuarioId)) {
    const copia = leerCopia(usuarioId, clave)
    if (!copia || Date.now() - copia.en > KEPT) quitarCopia(usuarioId, clave)
    else if (copia.accionId === accionId) copias.push(copia)
  }
  return copias.sort((a, b) => b.en - a.en)
}

/**
 * Holds the copy of a living form until the answer is called; `then` is run once no other page holds it. Where
 * the browser has no locks (plain http), at once.
 */
export function conCopia(clave: string, then?: () => Promise<void>): () => void {
  const ending = new AbortController()
  const until = () =>
    new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve()))
  const work = then ?? until
  if (navigator.locks) {
    const { signal } = ending
    navigator.locks.request(`${PREFIX}:${clave}`, { signal }, work).catch(() => undefined)
  } else void work()
  return () => ending.abort()
}
