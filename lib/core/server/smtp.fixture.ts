import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { conectarSmtp, type Enviar } from './smtp'

/** A mail server for one file of tests: it speaks SMTP on a port of its own, and keeps what it takes. */
export type Buzones = {
  messages: string[]
  start: (options?: SMTPServerOptions, saludo?: number) => Promise<Enviar>
  /** Ends every server that was started, and forgets what they took. */
  end: () => Promise<void>
}

const REMITENTE = 'no-responder@ejemplo.mx'

/** Nobody listens on port 1. */
export const sinServidor = () => conectarSmtp('smtp://127.0.0.1:1', REMITENTE)

/** As a server refuses: with a number and a sentence. */
export const rechazo = (responseCode: number) =>
  Object.assign(new Error('No se acepta'), { responseCode })

export function abrirBuzones(): Buzones {
  const messages: string[] = []
  const servers: SMTPServer[] = []
  return {
    messages,
    async start(options = {}, saludo) {
      const server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        disableReverseLookup: true,
        onData(stream, _session, done) {
          let message = ''
          stream.setEncoding('utf8')
          stream.on('data', (part: string) => (message += part))
          stream.on('end', () => {
            messages.push(message)
            done()
          })
        },
        ...options,
      })
      // A client that gives up while it is kept waiting is no error of the server's.
      server.on('error', () => undefined)
      servers.push(server)
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const address = server.server.address()
      if (address === null || typeof address === 'string') throw new Error('no port')
      return conectarSmtp(`smtp://127.0.0.1:${address.port}`, REMITENTE, saludo)
    },
    async end() {
      for (const server of servers.splice(0)) {
        await new Promise<void>((resolve) => server.close(() => resolve()))
      }
      messages.length = 0
    },
  }
}
