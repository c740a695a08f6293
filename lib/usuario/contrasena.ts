import type { Issue } from '@/lib/core/issue'
import { sinAcentos } from '@/lib/core/texto'
import { CONTRASENAS_COMUNES } from './contrasenas-comunes'

export const CONTRASENA_MIN = 12
export const CONTRASENA_MAX = 256

const RUNS = ['01234567890123456789', '09876543210987654321', 'abcdefghijklmnopqrstuvwxyz']

/** Letters and digits only, in lower case, without accents. */
const bare = (texto: string) => sinAcentos(texto).replace(/[^\p{L}\p{N}]/gu, '')

function isComun(contrasena: string): boolean {
  const word = bare(contrasena)
  const isRepeated = /^(.{1,4})\1+.{0,3}$/u.test(word)
  const isRun = RUNS.some((run) => run.includes(word) || run.repeat(3).includes(word))
  const stem = word.replace(/^\d+|\d+$/g, '')
  return isRepeated || isRun || CONTRASENAS_COMUNES.has(word) || CONTRASENAS_COMUNES.has(stem)
}

function isCorreo(contrasena: string, correo: string): boolean {
  const word = bare(contrasena).replace(/\d+$/, '')
  return [correo, correo.split('@')[0] ?? ''].some(
    (part) => bare(part).replace(/\d+$/, '') === word,
  )
}

function objection(contrasena: string, correo: string): string | null {
  const length = [...contrasena].length
  if (length < CONTRASENA_MIN) {
    return `Use al menos ${CONTRASENA_MIN} caracteres; una frase de varias palabras es fácil de recordar.`
  }
  if (length > CONTRASENA_MAX) return `Use a lo más ${CONTRASENA_MAX} caracteres.`
  if (isCorreo(contrasena, correo)) return 'La contraseña no puede ser su correo electrónico.'
  if (isComun(contrasena)) {
    return 'Esa contraseña es de las más usadas y se adivina pronto. Elija otra, por ejemplo una frase.'
  }
  return null
}

/**
 * What is wrong with a new password, beside its field; nothing when it may be used. No rules of
 * composition: they make passwords worse. Source: OWASP ASVS 5.0, 6.2.1, 6.2.4, 6.2.5 and 6.2.9.
 */
export function issuesOfContrasena(
  contrasena: string,
  correo: string,
  repetida = contrasena,
): Issue[] {
  const mensaje = objection(contrasena, correo)
  if (mensaje) return [{ campo: 'contrasena', mensaje }]
  if (repetida !== contrasena) {
    return [
      { campo: 'repetida', mensaje: 'Las dos contraseñas no son iguales. Repítala tal cual.' },
    ]
  }
  return []
}
