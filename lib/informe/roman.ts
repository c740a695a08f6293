const NUMERALS: [number, string][] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** The number of a parte as it is printed: 2 → II. Of a number under 1, nothing. */
export function roman(number: number): string {
  let left = Math.floor(number)
  return NUMERALS.map(([value, letters]) => {
    const times = Math.max(0, Math.floor(left / value))
    left -= times * value
    return letters.repeat(times)
  }).join('')
}
