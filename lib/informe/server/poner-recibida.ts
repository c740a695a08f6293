import { EMPTY_FORM, type FormState } from '@/lib/core/form-state'
import { Refused } from '@/lib/core/refusal'
import { rechazoDe } from '@/lib/evidencia/rechazos'
import { SIN_ALT } from '../portadilla-schema'
import { recibirImagen } from './recibir-imagen'

type Poner = (state: FormState, posted: FormData) => Promise<FormState>

/**
 * Takes the picture of an ordinary form and has it put: `poner` is the mutation, which gets `fields`, the fields of the form
 * and the `recibo` for `lugar`. Answers null when it was put; else what the address of the form then says: why not
 * (`rechazo`), and what was typed.
 */
export async function ponerRecibida(
  request: Request,
  usuarioId: string,
  lugar: string,
  fields: Record<string, string>,
  poner: Poner,
): Promise<Record<string, string> | null> {
  let typed: Record<string, string> = {}
  try {
    const { campos, recibo, descartar } = await recibirImagen(request, usuarioId, lugar)
    const { version = '', alt = '', ...rest } = campos
    typed = { alt, ...(rest.credito !== undefined && { credito: rest.credito }) }
    if (alt.trim() === '') {
      await descartar()
      return { rechazo: 'alt', ...typed }
    }
    const posted = new FormData()
    const values = { ...fields, version, ...typed, recibo: await recibo() }
    for (const [name, value] of Object.entries(values)) posted.set(name, value)
    const { issues, notice } = await poner(EMPTY_FORM, posted)
    if (notice?.kind === 'done') return null
    const said = issues[0]?.mensaje ?? ''
    const rechazo = said === SIN_ALT ? 'alt' : (rechazoDe(said) ?? 'otra-version')
    return { rechazo, ...typed }
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.kind !== 'issues') throw error
    return { rechazo: rechazoDe(error.refusal.issues[0]?.mensaje ?? '') ?? 'cortado', ...typed }
  }
}
