/** Colours as `#rrggbb`; what is not one is taken for the ink of the house. */
const INK = '#1f1b1d'
const HEX = /^#[\da-f]{6}$/i

/** A colour that is safe to write into a style sheet or a picture. */
export const safeColor = (color: string): string => (HEX.test(color) ? color.toLowerCase() : INK)

const channels = (color: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(safeColor(color).slice(at, at + 2), 16))

/** Relative luminance, 0–1 (WCAG 2.2). */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color)
    .map((channel) => channel / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of two colours, 1–21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** `color` with so much (0–1) of another in it. */
export function mix(color: string, other: string, share: number): string {
  const far = channels(other)
  const parts = channels(color).map((c, i) => Math.round(c + ((far[i] ?? 0) - c) * share))
  return `#${parts.map((c) => c.toString(16).padStart(2, '0')).join('')}`
}

/** The colour, darkened as little as it needs to stand out against a light `ground`. */
export function darkenAgainst(color: string, ground: string, least = 4.5): string {
  const shares = Array.from({ length: 21 }, (_, i) => i / 20)
  const dark = shares.map((share) => mix(color, '#000000', share))
  return dark.find((one) => contrast(one, ground) >= least) ?? '#000000'
}
