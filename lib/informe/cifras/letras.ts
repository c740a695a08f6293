/** Widths of the letters of Source Sans 3 in hundredths of their size, so that texts in pictures can be set by reckoning. */
const BY_WIDTH: Record<number, string> = {
  20: ' ',
  25: "',.:;ij|",
  26: 'Il',
  29: '!f()[]{}',
  33: '/t-r\\',
  43: '*s"?z',
  46: 'cx',
  48: 'JYvy',
  50: '#$+0123456789<=>^_aegkFLX~–',
  53: 'ESV',
  55: 'ATZ`houbndpqCPR',
  60: 'KB&DG',
  65: 'HNUOQ',
  73: 'wM',
  83: 'mW%@—',
}

const WIDTHS = new Map(
  Object.entries(BY_WIDTH).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width) / 100] as const),
  ),
)
/** Of a letter that is not there: wide rather than narrow. */
const OTHER = 0.62

/** Width of a line of text set at `size`, in the same unit; bold runs some 6 % wider. */
export function widthOf(text: string, size: number, isBold = false): number {
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')]
  const width = letters.reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? OTHER), 0)
  return width * size * (isBold ? 1.06 : 1)
}

/** What of a text fits in `width`, with an ellipsis where it was cut. */
function cut(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** A text in lines no wider than `width`, at most `most` of them: the last one says when there was more. */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && (widthOf(longer, size) <= width || lines.length === most))
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line) => cut(line, width, size))
}
