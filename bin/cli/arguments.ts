import { parseArgs } from 'node:util'
import { WrongUsage } from './usage'

const TEXT = { type: 'string' } as const
const LIST = { type: 'string', multiple: true } as const

const OPTIONS = {
  como: TEXT,
  formato: TEXT,
  semestre: TEXT,
  salida: TEXT,
  programa: TEXT,
  parte: LIST,
  cierra: TEXT,
  correo: TEXT,
  nombre: TEXT,
  rol: LIST,
  dependencia: LIST,
  edicion: TEXT,
  reconstruir: { type: 'boolean' },
} as const
type Flag = 'reconstruir'
type Option = Exclude<keyof typeof OPTIONS, Flag>

export type Arguments = {
  words: string[]
  /** The one value of an option; undefined when it was not given. */
  text(option: Option): string | undefined
  list(option: Option): string[]
  /** Whether an option without value was given. */
  flag(option: Flag): boolean
  /** The same, or the usage when it is missing. */
  required(option: Option): string
  /** Refuses every option that the command does not know; `como` is known to all. */
  allow(...options: (Option | Flag)[]): void
  /** Refuses the words beyond that many: an order half understood is not carried out. */
  atMost(words: number): void
}

/** @throws WrongUsage on an unknown option or one without its value */
export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args)
  const list = (option: Option) => [values[option] ?? []].flat()
  const text = (option: Option) => list(option).at(-1)
  return {
    words: positionals,
    text,
    list,
    flag: (option) => values[option] === true,
    required: (option) => {
      const value = text(option)
      if (!value) throw new WrongUsage(`Falta --${option}.`)
      return value
    },
    allow: (...options) => {
      const known: string[] = ['como', ...options]
      const strange = Object.keys(values).find((option) => !known.includes(option))
      if (strange) throw new WrongUsage(`Esta orden no lleva --${strange}.`)
    },
    atMost: (words) => {
      const surplus = positionals.slice(words).join(' ')
      if (surplus) throw new WrongUsage(`Sobra “${surplus}”.`)
    },
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    const option = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1]
    throw new WrongUsage(`No se entiende la opción ${option ?? args.join(' ')}.`)
  }
}
