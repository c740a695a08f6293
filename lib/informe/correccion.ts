import { z } from 'zod'
import { DESCRIPCION_MAX, TITULO_MAX } from '@/lib/accion/accion'
import { imprimirFechas, leerFechas, type Fecha, type Periodo } from '@/lib/core/fechas'
import { limpiarLinea, limpiarTexto, parrafosDe } from '@/lib/core/texto'
import { toAccion } from './document'
import type { Perdida, Reunida } from './docx/reunir'

/** What of an acción a Word file that comes back may change. */
export const CAMPOS_CORREGIBLES = ['titulo', 'fechas', 'descripcion'] as const
export type CampoCorregible = (typeof CAMPOS_CORREGIBLES)[number]

export const CAMPO_CORREGIBLE_LABELS: Record<CampoCorregible, string> = {
  titulo: 'Título',
  fechas: 'Fechas',
  descripcion: 'Descripción',
}

/** One change that a file asks for; `antes` is what the acción says, both as its form would show them. */
export type Cambio = { campo: CampoCorregible; antes: string; despues: string }

/** An acción as it stands, with what is needed to know what the file said of it before it was edited. */
export type AccionDeBase = {
  folio: string
  titulo: string
  fechas: Fecha[]
  fechasTexto: string
  descripcion: string
}

/** What a campo says, as a change quotes it. */
export function textoDeCampo(
  { titulo, fechas, fechasTexto, descripcion }: Omit<AccionDeBase, 'folio'>,
  campo: CampoCorregible,
  periodo: Periodo,
): string {
  if (campo === 'titulo') return titulo
  if (campo === 'descripcion') return parrafosDe(descripcion).join('\n\n')
  return fechas.length > 0 ? imprimirFechas(fechas, periodo) : fechasTexto
}

/** Words alone: what the typesetting does to spaces and apostrophes is no change. */
const plain = (texto: string): string => limpiarLinea(texto).replace(/’/g, "'")

/** Spaces that tie become plain ones; apostrophes stand as the acción writes them. */
function untie(texto: string, antes: string): string {
  const linea = limpiarLinea(texto)
  return antes.includes('’') || !antes.includes("'")
    ? linea
    : linea.replace(/(?<=\p{L})’(?=\p{L})/gu, "'")
}

type Comparacion = { cambios: Cambio[]; perdidas: string[] }

/** What the file asks to change in one acción, and what cannot be taken from it, in sentences. */
export function compararAccion(
  reunida: Reunida,
  base: AccionDeBase,
  periodo: Periodo,
): Comparacion {
  const impresa = toAccion({ ...base, descripcion: parrafosDe(base.descripcion) }, 0, periodo)
  const said = (campo: CampoCorregible): string => textoDeCampo(base, campo, periodo)
  const parts = [
    compararTitulo(reunida.titulo, impresa.titulo, said('titulo')),
    compararFechas(reunida.fechas, impresa.fecha, { antes: said('fechas'), periodo }),
    compararDescripcion(reunida.parrafos, impresa.parrafos, said('descripcion')),
  ]
  return {
    cambios: parts.flatMap(({ cambios }) => cambios),
    perdidas: parts.flatMap(({ perdidas }) => perdidas),
  }
}

/** More letters than these are no dates. */
const FECHAS_MAX = 500

const NADA: Comparacion = { cambios: [], perdidas: [] }
const perdida = (mensaje: string): Comparacion => ({ cambios: [], perdidas: [mensaje] })
const cambio = (campo: CampoCorregible, antes: string, despues: string): Comparacion =>
  antes === despues ? NADA : { cambios: [{ campo, antes, despues }], perdidas: [] }

function compararTitulo(texto: string | null, impreso: string, antes: string): Comparacion {
  if (texto === null) return perdida('El archivo ya no trae su título: se deja el que tiene.')
  if (plain(texto) === plain(impreso)) return NADA
  const despues = untie(texto, antes)
  if (despues === '') return perdida('El título nuevo no tiene palabras: se deja el que tiene.')
  if (despues.length > TITULO_MAX) return perdida('El título nuevo pasa de 500 caracteres.')
  return cambio('titulo', antes, despues)
}

function compararFechas(
  texto: string | null,
  impresa: string,
  { antes, periodo }: { antes: string; periodo: Periodo },
): Comparacion {
  if (texto === null) {
    return impresa === ''
      ? NADA
      : perdida('El archivo ya no trae su línea de fechas: se dejan las que tiene.')
  }
  const frase = limpiarLinea(texto).replace(/^\((.*)\)$/s, '$1')
  if (plain(frase) === plain(impresa)) return NADA
  if (frase.length > FECHAS_MAX) {
    return perdida('La línea de fechas nueva es demasiado larga: se dejan las que tiene.')
  }
  const leidas = leerFechas(frase, periodo)
  if (!leidas.ok)
    return perdida(`Las fechas nuevas, “${frase}”, no se entienden. ${leidas.mensaje}`)
  return cambio('fechas', antes, imprimirFechas(leidas.fechas, periodo))
}

function compararDescripcion(
  textos: readonly string[],
  impresos: readonly string[],
  antes: string,
): Comparacion {
  const parrafos = textos
    .flatMap((texto) => limpiarTexto(texto).split('\n'))
    .map((texto) => untie(texto, antes))
    .filter((texto) => texto !== '')
  if (parrafos.length === 0) {
    return impresos.length === 0
      ? NADA
      : perdida('El archivo ya no trae su descripción: se deja la que tiene.')
  }
  if (parrafos.map(plain).join('\n') === impresos.map(plain).join('\n')) return NADA
  const despues = parrafos.join('\n\n')
  if (despues.length > DESCRIPCION_MAX) {
    return perdida('La descripción nueva pasa de 20,000 caracteres.')
  }
  return cambio('descripcion', antes, despues)
}

export const perdidasSchema = z.array(
  z.object({ folio: z.string().nullable(), mensaje: z.string(), texto: z.string() }),
) satisfies z.ZodType<Perdida[]>
