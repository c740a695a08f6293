import { z } from 'zod'
import { lineasDe, limpiarLinea } from '@/lib/core/texto'

/** The lists by which the corrector knows what is right; each is a desk under Catálogos. */
export const VOCABULARIOS = ['paises', 'siglas', 'personas', 'palabras'] as const
export type Vocabulario = (typeof VOCABULARIOS)[number]

export const VOCABULARIO_LABELS: Record<Vocabulario, string> = {
  paises: 'Países',
  siglas: 'Siglas',
  personas: 'Personas',
  palabras: 'Palabras admitidas',
}

/** A country; `codigo` is ISO 3166-1 alpha-2. None is added nor taken away: their list is of the standard. */
export type Pais = { codigo: string; nombre: string; alias: string[]; region: string }

/** A sigla and what its letters stand for; one that is `comun` needs no expansion in the text. */
export type Sigla = { sigla: string; desarrollo: string; comun: boolean }

/** Somebody named in the acciones; `tratamiento` and `cargo` are '' where there is none. */
export type Persona = {
  id: string
  nombre: string
  alias: string[]
  tratamiento: string
  cargo: string
}

/** What a form posts back of the row it showed, so that a later change of somebody else is noticed; '' is a new one. */
export const vistoDeSigla = ({ sigla, desarrollo, comun }: Sigla) =>
  JSON.stringify([sigla, desarrollo, comun])
export const vistoDePais = ({ codigo, nombre, alias }: Pais) =>
  JSON.stringify([codigo, nombre, alias])
export const vistoDePersona = ({ id, nombre, alias, tratamiento, cargo }: Persona) =>
  JSON.stringify([id, nombre, alias, tratamiento, cargo])

const linea = (maximo: number) =>
  z
    .string()
    .transform(limpiarLinea)
    .pipe(z.string().max(maximo, `Es demasiado largo: caben ${maximo} caracteres.`))
const escrita = (maximo: number, falta: string) => linea(maximo).pipe(z.string().min(1, falta))
const visto = z.string().max(20_000).default('')
const alias = z
  .string()
  .max(5_000, 'Son demasiados.')
  .default('')
  .transform((texto) => lineasDe(texto))

/** A country as its form posts it: `alias` one a line. */
export const paisSchema = z.object({
  codigo: z.string().regex(/^[A-Z]{2}$/),
  visto,
  nombre: escrita(100, 'Escriba el nombre.'),
  alias,
})
export type PaisInput = z.output<typeof paisSchema>

/** A sigla as its form posts it. */
export const siglaSchema = z.object({
  visto,
  sigla: escrita(40, 'Escriba la sigla.').refine(
    (sigla) => /^(?=.*\p{L})[^\s()“”]+$/u.test(sigla),
    {
      error: 'Escríbala sin espacios ni paréntesis.',
    },
  ),
  desarrollo: escrita(300, 'Escriba qué significa.'),
  comun: z
    .literal('si')
    .optional()
    .transform((value) => value === 'si'),
})
export type SiglaInput = z.output<typeof siglaSchema>

/** A persona as their form posts it: `alias` one a line. */
export const personaSchema = z.object({
  visto,
  nombre: escrita(200, 'Escriba el nombre.').refine((nombre) => nombre.includes(' '), {
    error: 'Escriba nombre y apellido: con una sola palabra se confundiría con otras personas.',
  }),
  tratamiento: linea(60).default(''),
  cargo: linea(200).default(''),
  alias,
})
export type PersonaInput = z.output<typeof personaSchema>

const palabra = linea(60)
  .transform((texto) => texto.toLowerCase())
  .pipe(z.string().regex(/^[\p{L}\p{M}]{2,}$/u, 'Escriba una sola palabra, sin cifras ni signos.'))

export const palabraSchema = z.object({ palabra })
/** Another spelling for a word that was admitted. */
export const palabraCambiadaSchema = z.object({ visto: z.string().min(1).max(60), palabra })

/** A row to be taken away, as it was shown, and which part of the list showed it. */
export const vozVistaSchema = z.object({
  visto: z.string().min(1).max(20_000),
  q: z.string().max(200).optional(),
  pagina: z
    .string()
    .regex(/^\d{1,4}$/)
    .optional(),
})
