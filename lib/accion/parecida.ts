import { citar } from '@/lib/core/citar'
import { siglasPropias, type Nombrada } from './labels'
import type { Estado } from './workflow'

/** Below this, a título says too little to look for its like. */
export const TITULO_MIN = 8

type Dicha = { titulo: string; fechas: string; dependencia: string }

/** Of another dependencia: nothing but title, dates and dependencia, and the key by which one asks to join. */
export type ParecidaAjena = Dicha & {
  clase: 'ajena'
  id: string
  sumarse: 'se-puede' | 'pedida' | 'no'
}

/** One that this person may open. `participa`: it is of another dependencia and one of theirs takes part. */
export type ParecidaVisible = Dicha & {
  clase: 'visible'
  href: string
  estado: Estado
  participa: boolean
  /** Where it is continued: own, approved and of an earlier semestre. */
  continuarHref: string | null
}

export type Parecida = ParecidaAjena | ParecidaVisible

/** One that may be the same as the acción under review, as a coordinador reads it. */
export type ParecidaDelGabinete = Dicha & {
  folio: string
  estado: Estado
  semestre: string
  /** Why it looks alike, in one sentence. */
  porque: string
  /** Of the same semestre and in an estado from which both can be merged. */
  fusionable: boolean
}

const DE_EL = new Set([
  'consejo',
  'sistema',
  'instituto',
  'fondo',
  'congreso',
  'gobierno',
  'gabinete',
])

/** «La SIBISO», «El Copred», «La Secretaría de Cultura»; without an article what is nothing but siglas. */
export function conArticulo(dependencia: Nombrada): string {
  const name = siglasPropias(dependencia) || dependencia.nombre
  const [first = ''] = dependencia.nombre.toLowerCase().split(' ')
  if (!dependencia.nombre.includes(' ')) return name
  return `${DE_EL.has(first) ? 'El' : 'La'} ${name}`
}

const conFechas = ({ titulo, fechas }: Dicha) => citar(titulo) + (fechas && ` (${fechas})`)

const YA: Partial<Record<Estado, string>> = {
  borrador: 'Ya tiene en borrador',
  retirada: 'Ya tiene, retirada,',
}

/** The hint: one sentence, and the question where there is something to answer. */
export function fraseDeParecida(parecida: Parecida): string {
  const dicha = conFechas(parecida)
  if (parecida.clase === 'visible') {
    return parecida.participa
      ? `${parecida.dependencia} ya reportó ${dicha} y su dependencia participa en ella.`
      : `${YA[parecida.estado] ?? 'Ya reportó'} ${dicha}. ¿Es la misma?`
  }
  const frase = `${parecida.dependencia} ya reportó ${dicha}.`
  if (parecida.sumarse === 'se-puede') return `${frase} ¿Desea sumarse?`
  return parecida.sumarse === 'pedida' ? `${frase} Ya pidió sumarse; falta la respuesta.` : frase
}

/** One with its sentence, as screens are given it. */
export type ParecidaConFrase = Parecida & { frase: string }
export const conFrase = (parecida: Parecida): ParecidaConFrase => ({
  ...parecida,
  frase: fraseDeParecida(parecida),
})
