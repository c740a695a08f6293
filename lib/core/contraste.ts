export const isColor = (texto: string): boolean => /^#[0-9a-f]{6}$/i.test(texto)

const canales = (color: string) =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number, number]

/** Relative luminance of `#RRGGBB` (WCAG 2.2, definition of that name). */
function luminancia(color: string): number {
  const [r, g, b] = canales(color).map((canal) => {
    const c = canal / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** From 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contraste(one: string, other: string): number {
  const [low, high] = [luminancia(one), luminancia(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** One colour with a share (0 to 1) of another in it. */
export function mezclar(one: string, other: string, share: number): string {
  const to = canales(other)
  const mixed = canales(one).map((canal, i) => Math.round(canal + ((to[i] ?? 0) - canal) * share))
  return `#${mixed.map((canal) => canal.toString(16).padStart(2, '0')).join('')}`
}
