import type { ParteCitada } from '@/lib/accion/cita'
import { parrafosDeParts, type DiffPart } from '@/lib/accion/diff'
import { cx } from '@/components/ui/cx'
import { Mark } from './mark'

/** The id of the switch that hides the marks; the rest is CSS, so it works without JavaScript. */
export const SIN_MARCAS_ID = 'sin-marcas'

/** A stretch of text, quoted by an observación or not. */
type Part = DiffPart & Partial<ParteCitada>

export const notaId = (observacionId: string) => `nota-${observacionId}`
export const citaId = (observacionId: string) => `cita-${observacionId}`

/**
 * What an observación quotes: marked, tied to its note, and at its end the number of that note, which leads there. What
 * only the corrector quotes is underlined more quietly, and tied to what it says.
 */
function Quoted({ part, numeros }: { part: Part; numeros: ReadonlyMap<string, number> }) {
  const { citadaPor = [], abre: [begins, ...others] = [], cierra = [] } = part
  const nota = citadaPor.find((id) => numeros.has(id))
  const first = nota ?? citadaPor[0]
  if (!first) return <Mark part={part} />
  return (
    <>
      {others.map((id) => (
        <span key={id} id={citaId(id)} />
      ))}
      <mark
        id={begins && citaId(begins)}
        aria-details={notaId(first)}
        className={cx(
          'scroll-mt-24 text-inherit underline underline-offset-4 target:bg-guinda-tint',
          nota
            ? 'bg-amber-tint decoration-amber decoration-2'
            : 'bg-transparent decoration-red decoration-dotted decoration-2',
        )}
      >
        <Mark part={part} />
      </mark>
      {cierra
        .filter((id) => numeros.has(id))
        .map((id) => (
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
