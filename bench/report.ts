/** What every benchmark prints: a figure, its mark and the verdict. */
export function report(name: string, figure: number, mark: number): void {
  const verdict = figure <= mark ? 'cumple' : 'NO CUMPLE'
  console.log(`${name.padEnd(58)} ${figure.toFixed(3).padStart(8)}  ≤ ${mark}  ${verdict}`)
}

/** The middle one (the upper of the two middle ones); NaN of none. */
export function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}
