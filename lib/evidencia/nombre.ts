import { FORMATOS, type Formato } from './archivo'
import { rechazar } from './rechazos'

const LARGO_MAX = 150

/** Slashes, control characters, and those that turn the direction of writing or do not show. */
const PROHIBIDO = /[/\\\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u

/** Endings of programs: before the last dot too («acta.exe.pdf») they are there to deceive. */
const PROGRAMAS = new Set(
  'exe com scr bat cmd ps1 msi dll vbs vbe js mjs jse wsf hta jar sh php py pl lnk reg html htm svg docm xlsm'.split(
    ' ',
  ),
)

const formatoDeExtension = (extension: string) =>
  (Object.keys(FORMATOS) as Formato[]).find((formato) =>
    FORMATOS[formato].extensiones.some((one) => one === extension),
  )

/**
 * The name a person gave a file, fit to be shown and offered again (it never names anything on our disk), and the
 * format its ending promises. Refuses names that deceive, and endings that are not taken.
 */
export function leerNombre(given: string): { nombre: string; formato: Formato } {
  const nombre = given.normalize('NFC').trim()
  if (nombre === '' || nombre.length > LARGO_MAX || PROHIBIDO.test(nombre)) rechazar('nombre')
  const partes = nombre.toLowerCase().split('.')
  const extension = partes.length > 1 ? partes.at(-1)!.trim() : ''
  if (extension === 'svg' || extension === 'svgz') rechazar('svg')
  const formato = formatoDeExtension(extension)
  if (!formato) return rechazar('tipo')
  if (partes.slice(1, -1).some((parte) => PROGRAMAS.has(parte.trim()))) rechazar('ejecutable')
  return { nombre, formato }
}
