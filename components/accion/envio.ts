import type { Guardado } from '@/lib/accion/autoguardado'
import type { FormState } from '@/lib/core/form-state'
import type { Escrito } from './campos-del-form'
import type { Vistazo } from './vistazo'

export type Respuesta = Pick<FormState, 'issues' | 'notice' | 'data'>

const PATIENCE = 15_000
/** Browsers keep a request alive after its page only while it is small (64 KiB). */
const SMALL = 20_000

/** A random id (UUID 4), over plain http too, where browsers have no `randomUUID`. */
export function nuevoId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** Posts fields to one of our routes. Throws when no answer came, or none of ours. */
export async function postear(url: string, fields: Escrito): Promise<Respuesta> {
  const body = new FormData()
  for (const [name, values] of Object.entries(fields)) {
    for (const value of values) body.append(name, value)
  }
  const keepalive = JSON.stringify(fields).length < SMALL
  const signal = AbortSignal.timeout(PATIENCE)
  const response = await fetch(url, { method: 'POST', body, signal, keepalive })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return (await response.json()) as Respuesta
}

/** What an autosave posts: the fields, which acción and version they are of, whose, and the requests before it. */
export function camposDeEnvio(
  escrito: Escrito,
  { accionId, version, claveCliente }: Vistazo,
  usuarioId: string,
  envio: string,
  perdidos: string[],
): Escrito {
  return {
    ...escrito,
    ...(accionId && { accionId: [accionId], version: [String(version)] }),
    claveCliente: [claveCliente],
    de: [usuarioId],
    envio: [envio],
    perdidos,
  }
}

export const isRespuesta = (answer: unknown): answer is Respuesta =>
  typeof answer === 'object' && answer !== null && 'issues' in answer && 'notice' in answer

export const isGuardado = (data: unknown): data is Guardado =>
  typeof data === 'object' && data !== null && 'hora' in data && 'version' in data

/** Why it was not saved, for the person. */
export function motivoDe(issues: FormState['issues'], notice: FormState['notice']): string {
  if (issues[0]) return issues[0].mensaje
  return notice?.kind === 'stale'
    ? 'Se guardó desde otro lugar mientras usted escribía. Guarde el borrador para comparar las dos versiones.'
    : (notice?.mensaje ?? 'No se pudo guardar.')
}
