import { parrafosDeParts, type DiffPart } from '@/lib/accion/diff'
import { Mark } from './mark'

/** The id of the switch that hides the marks; the rest is CSS, so it works without JavaScript. */
export const SIN_MARCAS_ID = 'sin-marcas'

const marksOf = (parts: readonly DiffPart[]) =>
  parts.map((part, index) => <Mark key={index} part={part} />)

/** One running text with what changed in it. */
export function MarkedLine({ parts }: { parts: readonly DiffPart[] }) {
  return <>{marksOf(parts)}</>
}

/** Paragraphs with what changed in them. */
export function MarkedParagraphs({ parts }: { parts: readonly DiffPart[] }) {
  return parrafosDeParts(parts).map((paragraph, index) => <p key={index}>{marksOf(paragraph)}</p>)
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
