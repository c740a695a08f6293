import type { ParteCitada } from '@/lib/accion/cita'
import { parrafosDeParts, type DiffPart } from '@/lib/accion/diff'
import { Mark } from './mark'

/** The id of the switch that hides the marks; the rest is CSS, so it works without JavaScript. */
export const SIN_MARCAS_ID = 'sin-marcas'

/** A stretch of text, quoted by an observación or not. */
type Part = DiffPart & Partial<ParteCitada>

export const notaId = (observacionId: string) => `nota-${observacionId}`
export const citaId = (observacionId: string) => `cita-${observacionId}`

/** What an observación quotes: marked, tied to its note, and at its end the number of that note, which leads there. */
function Quoted({ part, numeros }: { part: Part; numeros: ReadonlyMap<string, number> }) {
  const { citadaPor: [first] = [], abre: [begins, ...others] = [], cierra = [] } = part
  if (!first) return <Mark part={part} />
  return (
    <>
      {others.map((id) => (
        <span key={id} id={citaId(id)} />
      ))}
      <mark
        id={begins && citaId(begins)}
        aria-details={notaId(first)}
        className="scroll-mt-24 bg-amber-tint text-inherit underline decoration-amber decoration-2 underline-offset-4 target:bg-guinda-tint"
      >
        <Mark part={part} />
      </mark>
      {cierra.map((id) => (
        <a
          key={id}
          href={`#${notaId(id)}`}
          className="inline-block min-w-4 px-0.5 text-center align-super font-sans text-xs leading-none font-semibold text-amber hover:underline"
        >
          <span className="sr-only">Observación </span>
          {numeros.get(id)}
        </a>
      ))}
    </>
  )
}

const SIN_NUMEROS: ReadonlyMap<string, number> = new Map()

const marksOf = (parts: readonly Part[], numeros = SIN_NUMEROS) =>
  parts.map((part, index) => <Quoted key={index} part={part} numeros={numeros} />)

type TextProps = { parts: readonly Part[]; numeros?: ReadonlyMap<string, number> }

/** One running text with what changed in it. */
export function MarkedLine({ parts, numeros }: TextProps) {
  return <>{marksOf(parts, numeros)}</>
}

/** Paragraphs with what changed in them. */
export function MarkedParagraphs({ parts, numeros }: TextProps) {
  return parrafosDeParts(parts).map((paragraph, index) => (
    <p key={index}>{marksOf(paragraph, numeros)}</p>
  ))
}

/** A list, an entry a line, whose entries stay, come or go. */
export function MarkedList({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <ul>
      {parts.map((part, index) => (
        <li key={index}>
          <Mark part={part} />
        </li>
      ))}
    </ul>
  )
}
