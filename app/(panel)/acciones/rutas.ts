import type { FormState } from '@/lib/core/form-state'
import type { Guardada } from '@/lib/accion/server/guardar'

type Accion = { id: string; folio: string | null }

/** Where an acción lives: its folio once it has one, its id before. */
const rutaDe = ({ id, folio }: Accion) => `/acciones/${folio ?? id}`

/** After a paso: the acción, with word of what was just done. */
export const hechaEn = (hecho: string) => (accion: Accion) => `${rutaDe(accion)}?${hecho}=1`

/** After sending: its receipt. */
export const acuseDe = (accion: Accion) => `${rutaDe(accion)}/acuse?enviada=1`

/** After asking to join: the same page, and from it the draft that led there, if there was one. */
export const pedidaEn = (id: string, desde?: string) =>
  `/acciones/sumarse/${id}?pedida=1${desde ? `&desde=${desde}` : ''}`

/**
 * After saving: the form again, what is missing, or the page that asks before sending. The version makes the form
 * of the address a new one; autosave keeps the address, and so the form.
 */
export function tras({ intento, isCompleta, ...accion }: Guardada): string {
  const { version } = accion
  if (intento === 'guardar') return `${rutaDe(accion)}?guardada=1&v=${version}`
  return isCompleta ? `${rutaDe(accion)}/enviar` : `${rutaDe(accion)}?revisar=1&v=${version}`
}

/** After a change of its files without JavaScript: the acción, with word of it. */
export function trasArchivo(form: FormData, { notice }: FormState): string {
  const archivo = notice?.kind === 'done' ? 'guardado' : 'otra-version'
  return `/acciones/${encodeURIComponent(String(form.get('accionId')))}?archivo=${archivo}#archivos`
}
