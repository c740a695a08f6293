import type { DiffPart } from '@/lib/accion/diff'

const Spoken = ({ children }: { children: string }) => <span className="sr-only">{children}</span>

/** A stretch that stayed, came (underlined) or went (struck through): said in words too, for who does not see it. */
export function Mark({ part: { kind, text } }: { part: DiffPart }) {
  if (kind === 'same') return text
  if (kind === 'added') {
    return (
      <ins className="bg-green-tint [del+&]:ml-1 text-green decoration-green decoration-2 underline-offset-4 group-has-[#sin-marcas:checked]/marcas:bg-transparent group-has-[#sin-marcas:checked]/marcas:text-inherit group-has-[#sin-marcas:checked]/marcas:no-underline">
        <Spoken>[se agregó: </Spoken>
        {text}
        <Spoken>]</Spoken>
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
