import { diffArrays, diffWordsWithSpace } from 'diff'
import { imprimirFechas, type Periodo } from '@/lib/core/fechas'
import { CAMPOS, type AccionContenido, type Campo } from './accion'
import { camposComoTexto } from './labels'

/** A stretch of a text that stayed, came or went. */
export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** The campos that are lists, one entry a line: an entry changes as a whole. */
export const LISTAS: ReadonlySet<Campo> = new Set([
  'participantes',
  'contrapartes',
  'paises',
  'ciudades',
  'redes',
  'evidencia',
])

const words = new Intl.Segmenter('es', { granularity: 'word' })
/** Beyond this two texts have too little in common for marks to help. */
const TIMEOUT_MS = 300

type Change = { value: string; added?: boolean; removed?: boolean }

const partOf = ({ value, added, removed }: Change): DiffPart => ({
  kind: added ? 'added' : removed ? 'removed' : 'same',
  text: value,
})

const isSaid = ({ text }: DiffPart) => text !== ''

const replaced = (antes: string, ahora: string): DiffPart[] => {
  const parts: DiffPart[] = [
    { kind: 'removed', text: antes },
    { kind: 'added', text: ahora },
  ]
  return parts.filter(isSaid)
}

/** The blank that both sides end with is no change: it stays outside the marks. */
function withoutSharedBlank(removed: string, added: string): DiffPart[] {
  const blank = removed.endsWith(' ') && added.endsWith(' ') ? ' ' : ''
  const cut = (text: string) => text.slice(0, text.length - blank.length)
  const same: DiffPart = { kind: 'same', text: blank }
  return [...replaced(cut(removed), cut(added)), same].filter(isSaid)
}

/** «y», « de la »: alone between two changes, it reads better as part of them. */
const isFiller = (text: string) => !text.includes('\n') && text.trim().length <= 6

/** Joins changes that only a filler sets apart, so that a rewritten sentence reads as one. */
function joinChanges(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    joined.push(...withoutSharedBlank(removed, added))
    removed = added = ''
  }
  parts.forEach((part, index) => {
    const between = (removed || added) && index < parts.length - 1 && isFiller(part.text)
    if (part.kind !== 'added' && (part.kind === 'removed' || between)) removed += part.text
    if (part.kind !== 'removed' && (part.kind === 'added' || between)) added += part.text
    if (part.kind === 'same' && !between) {
      flush()
      joined.push(part)
    }
  })
  flush()
  return joined
}

/** What changed between two texts, word by word; equal texts give one `same` part. */
export function diffTexto(antes: string, ahora: string): DiffPart[] {
  if (antes === ahora) return [{ kind: 'same', text: ahora }]
  const changes = diffWordsWithSpace(antes, ahora, { intlSegmenter: words, timeout: TIMEOUT_MS })
  return changes ? joinChanges(changes.map(partOf)) : replaced(antes, ahora)
}

/** What changed between two lists of one entry a line; each entry stays, comes or goes whole. */
export function diffLista(antes: string, ahora: string): DiffPart[] {
  const lines = (texto: string) => texto.split('\n').filter(Boolean)
  return diffArrays(lines(antes), lines(ahora)).flatMap(({ value, added, removed }) =>
    value.map((line) => partOf({ value: line, added, removed })),
  )
}

const textosDe = (contenido: AccionContenido, periodo: Periodo) =>
  camposComoTexto(contenido, imprimirFechas(contenido.fechas, periodo))

/** The campos in which two versions of an acción differ, as they are printed. */
export function camposDistintos(
  antes: AccionContenido,
  ahora: AccionContenido,
  periodo: Periodo,
): Campo[] {
  const [before, after] = [textosDe(antes, periodo), textosDe(ahora, periodo)]
  return CAMPOS.filter((campo) => before[campo] !== after[campo])
}

/**
 * Every campo that changed from one version of an acción to another, as `camposComoTexto` prints it.
 * Lists give one part an entry; texts give parts whose `same` and `added` make up the new text.
 */
export function diffAccion(
  antes: AccionContenido,
  ahora: AccionContenido,
  periodo: Periodo,
): Partial<Record<Campo, DiffPart[]>> {
  const [before, after] = [textosDe(antes, periodo), textosDe(ahora, periodo)]
  const changed = CAMPOS.filter((campo) => before[campo] !== after[campo])
  return Object.fromEntries(
    changed.map((campo) => [
      campo,
      (LISTAS.has(campo) ? diffLista : diffTexto)(before[campo], after[campo]),
    ]),
  )
}

/** Parts as paragraphs: where a blank line that stayed or came ends one. A blank line that went leaves «¶». */
export function parrafosDeParts<P extends DiffPart>(parts: readonly P[]): P[][] {
  const paragraphs: P[][] = [[]]
  for (const part of parts) {
    const { kind, text } = part
    const pieces = kind === 'removed' ? [text.replace(/\n\n/g, ' ¶ ')] : text.split('\n\n')
    pieces.forEach((piece, index) => {
      if (index > 0) paragraphs.push([])
      if (piece !== '') paragraphs.at(-1)!.push({ ...part, text: piece })
    })
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}
