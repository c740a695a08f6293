import { dayOf, dayToColumn } from '../clock'

/** The `where` of rows with `desde` and `hasta` (first and last day, null = no limit) that hold on the day of `now`. */
export function validOn(now: Date) {
  const today = dayToColumn(dayOf(now))
  return {
    AND: [
      { OR: [{ desde: null }, { desde: { lte: today } }] },
      { OR: [{ hasta: null }, { hasta: { gte: today } }] },
    ],
  }
}
