import { createTransport } from 'nodemailer'
import { env } from './env'

/** What sending needs to know of a message. `id` makes two deliveries of the same one recognizable as one. */
export type Mensaje = { id: string; para: string; asunto: string; texto: string; html: string }

/** Hands a message to a mail server; it has been taken when the promise resolves. */
export type Enviar = (mensaje: Mensaje) => Promise<void>

const SECOND = 1000

/**
 * The mail server of `SMTP_URL`. Times out, in all, within a minute and a half; follows no address in a text.
 * `saludo`: milliseconds to wait for its first word.
 */
export function conectarSmtp(url: string, remitente: string, saludo = 20 * SECOND): Enviar {
  const transport = createTransport({
    url,
    connectionTimeout: 20 * SECOND,
    greetingTimeout: saludo,
    socketTimeout: 45 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = remitente.slice(remitente.lastIndexOf('@') + 1).replace('>', '')
  return async ({ id, para, asunto, texto, html }) => {
    await transport.sendMail({
      from: remitente,
      // An object and not a text: an address is never read as a list of them.
      to: { name: '', address: para },
      subject: asunto,
      text: texto,
      html,
      messageId: `<${id}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  }
}

/** How this installation sends; null when it has no mail server. */
export function smtpDeLaCasa(): Enviar | null {
  const { SMTP_URL, SMTP_FROM, BASE_URL } = env()
  if (!SMTP_URL) return null
  return conectarSmtp(SMTP_URL, SMTP_FROM ?? `no-responder@${new URL(BASE_URL).hostname}`)
}

/** The server will never take it: the address does not exist, or the message is refused for good (5xx). */
export function isRechazoDefinitivo(error: unknown): error is Error & { responseCode: number } {
  if (!(error instanceof Error) || !('responseCode' in error)) return false
  const { responseCode } = error
  const isOfTheMessage =
    !('code' in error) || error.code === 'EENVELOPE' || error.code === 'EMESSAGE'
  return isOfTheMessage && typeof responseCode === 'number' && responseCode >= 500
}
