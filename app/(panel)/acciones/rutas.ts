import type { Guardada } from '@/lib/accion/server/guardar'

type Accion = { id: string; folio: string | null }

/** Where an acción lives: its folio once it has one, its id before. */
export const rutaDe = ({ id, folio }: Accion) => `/acciones/${folio ?? id}`

/** After a paso: the acción, with word of what was just done. */
export const hechaEn = (hecho: string) => (accion: Accion) => `${rutaDe(accion)}?${hecho}=1`

/** After saving: the form again, what is missing, or the page that asks before sending. */
export function tras({ intento, isCompleta, ...accion }: Guardada): string {
  if (intento === 'guardar') return `${rutaDe(accion)}?guardada=1`
  return isCompleta ? `${rutaDe(accion)}/enviar` : `${rutaDe(accion)}?revisar=1`
}
