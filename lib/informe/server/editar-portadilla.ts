import { refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { nombreDePortadilla } from '../portadilla'
import { SIN_ALT, type PortadillaInput } from '../portadilla-schema'
import { iniciarPortadilla, terminarPortadilla } from './escribir-portadilla'

const NOMBRES = {
  titulo: 'título',
  texto: 'texto',
  alt: 'qué muestra la imagen',
  credito: 'crédito',
} as const
const CAMPOS = Object.keys(NOMBRES) as (keyof typeof NOMBRES)[]

/**
 * Writes the texts of a page of the book, and what is said of its picture. Throws as `holdArmado`, `not_found` for a page
 * that the semestre does not have, `stale`, and in words a picture without its description.
 */
export async function editarPortadilla(input: PortadillaInput, contexto: Contexto) {
  const { semestreId, anterior } = await iniciarPortadilla(input, contexto)
  const { titulo, texto, alt, credito } = input
  if (anterior?.imagen && alt === '') refuseWith({ campo: 'alt', mensaje: SIN_ALT })
  const datos = { titulo, texto, ...(anterior?.imagen && { alt, credito }) }
  const before = { titulo: '', texto: '', alt: '', credito: '', ...anterior }
  const cambios = CAMPOS.filter((campo) => (datos[campo] ?? before[campo]) !== before[campo])
  const { semestre, clave, version } = input
  if (cambios.length === 0) return { semestre, clave, version }
  const detalle = `${nombreDePortadilla(clave)}: ${cambios.map((campo) => NOMBRES[campo]).join(', ')}`
  return terminarPortadilla(input, { semestreId, datos, detalle }, contexto)
}
