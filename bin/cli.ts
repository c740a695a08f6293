import { refusalSentences, Refused } from '@/lib/core/refusal'
import { type Arguments, readArguments } from './cli/arguments'
import { exportar } from './cli/exportar'
import { type Operador, operadorDe } from './cli/operador'
import { semestre } from './cli/semestre'
import { USAGE, WrongUsage } from './cli/usage'
import { usuarios } from './cli/usuarios'

/**
 * The command line. Exit 0: done; 1: refused, with a Spanish sentence on stderr; 2: wrong usage. stdout carries
 * the result and nothing else. The database is already up and named by DATABASE_URL (cli-database.ts).
 */

type Command = (args: Arguments, operador: Operador) => Promise<string | Buffer>
const COMMANDS: Record<string, Command> = { exportar, semestre, usuarios }

// stderr is for one clear sentence, not for the libraries' news about themselves.
process.noDeprecation = true

async function main([name = '', ...rest]: string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw new WrongUsage(name ? `No existe la orden “${name}”.` : 'Falta la orden.')
  const args = readArguments(rest)
  const output = await command(args, await operadorDe(args.text('como')))
  if (output.length > 0) await print(output)
}

/** Resolves when all of it is out: a pipe takes its time, and exiting before would cut it. */
function print(output: string | Buffer): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(output, (error) => (error ? reject(error) : resolve())),
  )
}

function explain(error: unknown): { code: number; text: string } {
  if (error instanceof WrongUsage) return { code: 2, text: `${error.message}\n\n${USAGE}` }
  if (error instanceof Refused) return { code: 1, text: refusalSentences(error.refusal).join(' ') }
  // Whoever reads to the end of a pipe may close it first.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE')
    return { code: 0, text: '' }
  const why = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)
  return { code: 1, text: `No se pudo terminar la orden: ${why}` }
}

let code = 0
try {
  await main(process.argv.slice(2))
} catch (error) {
  const told = explain(error)
  code = told.code
  if (told.text) console.error(told.text)
}
process.exit(code)
