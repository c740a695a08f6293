import { IDENTIDAD } from '@/lib/core/institucion'

/** The institution's own accent, when it is not the one that the style sheet of the house already has. */
export function Tinte({ color }: { color: string }) {
  if (color.toUpperCase() === IDENTIDAD.color) return null
  return (
    <link
      rel="stylesheet"
      href={`/api/institucion/estilo?color=${color.slice(1)}`}
      precedence="high"
    />
  )
}
