import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { FormState } from '@/lib/core/form-state'
import type { Issue } from '@/lib/core/issue'
import { Refused } from '@/lib/core/refusal'
import { enTransaccion } from '@/lib/core/server/db'
import { destinoDe, INICIO } from '../volver'
import { giveCookie, sesionIdOfCookie, takeCookieAway } from './cookie'
import { entrar, type Entrada } from './entrar'
import { aceptarInvitacion } from './invitacion'
import { isSameOrigin } from './origin'
import { senderOf } from './request'
import { terminarSesion } from './session-row'

// The three forms that need no session: what `mutation` does for the others, they do here.

const OTHER_ORIGIN = 'El envío no vino de esta página. Vuelva a cargarla e inténtelo de nuevo.'
const USED_LINK = 'Este vínculo ya no sirve. Pida otro a la administración del informe.'

const textOf = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

function answer(previous: FormState, part: Partial<FormState>): FormState {
  return { n: previous.n + 1, values: {}, issues: [], notice: null, ...part }
}

const refused = (mensaje: string) => ({ notice: { kind: 'refused' as const, mensaje } })

/** Ends the session that the browser had, so that no forgotten one stays open behind the new one. */
async function leave(): Promise<void> {
  const sesionId = await sesionIdOfCookie()
  if (sesionId) await enTransaccion((tx) => terminarSesion(tx, sesionId, new Date()))
}

/** The sign-in form: `correo`, `contrasena`, `volver`. The e-mail typed comes back, the password never. */
export async function entrarConFormulario(previous: FormState, form: FormData): Promise<FormState> {
  const correo = textOf(form, 'correo')
  const contrasena = textOf(form, 'contrasena')
  const values = { correo: correo.slice(0, 254) }
  const asked = await headers()
  if (!isSameOrigin(asked)) return answer(previous, { values, ...refused(OTHER_ORIGIN) })
  const missing = issuesOfEmpty(correo, contrasena)
  if (missing.length > 0) return answer(previous, { values, issues: missing })
  const entrada = await entrar({ correo, contrasena, ...senderOf(asked) }, new Date())
  if (entrada.kind !== 'done') {
    return answer(previous, { values, issues: [{ campo: 'correo', mensaje: sentenceOf(entrada) }] })
  }
  await leave()
  await giveCookie(entrada.sesionId, entrada.usuarioId)
  redirect(destinoDe(textOf(form, 'volver')))
}

function issuesOfEmpty(correo: string, contrasena: string): Issue[] {
  const issues: Issue[] = []
  if (correo.trim() === '')
    issues.push({ campo: 'correo', mensaje: 'Escriba su correo electrónico.' })
  if (contrasena === '') issues.push({ campo: 'contrasena', mensaje: 'Escriba su contraseña.' })
  return issues
}

function sentenceOf(entrada: Exclude<Entrada, { kind: 'done' }>): string {
  if (entrada.kind === 'rejected') {
    return 'El correo o la contraseña no son correctos. Revise ambos y vuelva a intentarlo.'
  }
  const espera = entrada.minutos === 1 ? 'un minuto' : `${entrada.minutos} minutos`
  return `Hubo demasiados intentos con este correo. Espere ${espera} y vuelva a intentarlo.`
}

/** The form of an invitation: `token`, `contrasena`, `repetida`. Saves, signs in and goes to Inicio. */
export async function aceptarConFormulario(
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await headers()
  if (!isSameOrigin(asked)) return answer(previous, refused(OTHER_ORIGIN))
  const contrasena = { nueva: textOf(form, 'contrasena'), repetida: textOf(form, 'repetida') }
  try {
    const { agente } = senderOf(asked)
    const token = textOf(form, 'token')
    const sesion = await aceptarInvitacion(token, contrasena, agente, new Date())
    await leave()
    await giveCookie(sesion.sesionId, sesion.usuarioId)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { refusal } = error
    return answer(
      previous,
      refusal.kind === 'issues' ? { issues: refusal.issues } : refused(USED_LINK),
    )
  }
  redirect(INICIO)
}

/** Ends the session on the server, not only in this browser, and goes to the sign-in page. */
export async function salirConFormulario(): Promise<void> {
  if (!isSameOrigin(await headers())) return
  await leave()
  await takeCookieAway()
  redirect('/entrar')
}
