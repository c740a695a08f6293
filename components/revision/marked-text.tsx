import { parrafosDeParts, type DiffPart } from '@/lib/accion/diff'

/** The id of the switch that hides the marks; the rest is CSS, so it works without JavaScript. */
export const SIN_MARCAS_ID = 'sin-marcas'

const Spoken = ({ children }: { children: string }) => <span className="sr-only">{children}</span>

function Mark({ part: { kind, text } }: { part: DiffPart }) {
  if (kind === 'same') return text
  if (kind === 'added') {
    return (
      <ins className="bg-green-tint [del+&]:ml-1 text-green decoration-green decoration-2 underline-offset-4 group-has-[#sin-marcas:checked]/marcas:bg-transparent group-has-[#sin-marcas:checked]/marcas:text-inherit group-has-[#sin-marcas:checked]/marcas:no-underline">
        {text}
      </ins>
    )
  }
  return (
    <del className="bg-red-tint text-red decoration-red group-has-[#sin-marcas:checked]/marcas:hidden">
      <Spoken>[se quitó: </Spoken>
      {text}
      <Spoken>]</Spoken>
    </del>
  )
}

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
