/** The arguments do not make sense: said with the usage, and the process ends with 2. */
export class WrongUsage extends Error {}

const PROGRAM = 'npm run -s cli --'

/** One line for each order; `abrir|revisar|cerrar` are three that share theirs. */
const LINES = [
  'exportar --semestre 2020-1 --formato pdf|docx|html|xlsx|csv|json [--salida ARCHIVO]',
  'semestre crear 2027-1 --programa CLAVE [--parte NOMBRE]… [--cierra 2027-07-15]',
  'semestre abrir|revisar|cerrar 2027-1',
  'semestre lista [--formato json]',
  'usuarios crear --correo C --nombre N --rol ROL… [--dependencia CLAVE]… [--formato json]',
  'usuarios lista [--formato json]',
  'usuarios desactivar --correo C',
]

export const USAGE = `Uso: ${PROGRAM} <orden>

${LINES.map((line) => `  ${line}`).join('\n')}
  ayuda

En todas: --como CORREO actúa como esa persona, con lo que ella puede hacer.
Con --formato json, o con exportar sin --salida (o con “-”), el resultado sale por la salida estándar.`

/** The usage of what somebody tried to say: of that order, of its family, or all of it. */
export function usageFor([name = '', verb = '']: readonly string[]): string {
  const family = LINES.filter((line) => line.split(' ')[0] === name)
  const own = family.filter((line) => line.split(' ')[1]?.split('|').includes(verb))
  const lines = own.length > 0 ? own : family
  if (lines.length === 0) return USAGE
  return lines.map((line, i) => `${i === 0 ? 'Uso:' : '    '} ${PROGRAM} ${line}`).join('\n')
}

/** Whether these arguments only ask how it is used. */
export function asksHelp(args: readonly string[]): boolean {
  const words = ['ayuda', 'help']
  return words.includes(args[0] ?? '') || args.some((arg) => arg === '--help' || arg === '-h')
}
