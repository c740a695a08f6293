import { refusalSentences, Refused } from '@/lib/core/refusal'
import { type Arguments, readArguments } from './arguments'
import { corregir } from './corregir'
import { edicion } from './edicion'
import { exportar } from './exportar'
import { type Operador, operadorDe } from './operador'
import { semestre } from './semestre'
import { asksHelp, USAGE, usageFor, WrongUsage } from './usage'
import { usuarios } from './usuarios'

type Command = (args: Arguments, operador: Operador) => Promise<string | Buffer>
const COMMANDS: Record<string, Command> = { corregir, edicion, exportar, semestre, usuarios }

/** How an order ended: 0 done, 1 refused, 2 wrong usage; what goes to stdout, and the sentence for stderr. */
export type Outcome = { code: 0 | 1 | 2; out: string | Buffer; err: string }

/** Carries out one order of the command line. Never throws. */
export async function run(given: string[]): Promise<Outcome> {
  const [name = '', ...rest] = given
  if (asksHelp(given)) return { code: 0, out: `${USAGE}\n`, err: '' }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (!command) throw new WrongUsage(name ? `No existe la orden “${name}”.` : 'Falta la orden.')
    const args = readArguments(rest)
    return { code: 0, out: await command(args, await operadorDe(args.text('como'))), err: '' }
  } catch (error) {
    return explain(error, given)
  }
}

function explain(error: unknown, given: readonly string[]): Outcome {
  if (error instanceof WrongUsage) {
    return { code: 2, out: '', err: `${error.message}\n\n${usageFor(given)}` }
  }
  const refused = (err: string): Outcome => ({ code: 1, out: '', err })
  // On a page, forbidden must look like absent; here the order itself is what was asked for.
  if (error instanceof Refused && error.refusal.kind === 'forbidden') {
    return refused('Esa persona no puede dar esta orden.')
  }
  if (error instanceof Refused) return refused(refusalSentences(error.refusal).join(' '))
  const why = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)
  return refused(`No se pudo terminar la orden: ${why}`)
}
