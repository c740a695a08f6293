/** What the text under review is compared with: what this coordinador last saw decided, or an earlier sending. */
export const CONTRAS = ['mia', 'envio'] as const
export type Contra = (typeof CONTRAS)[number]

/** Reads it from an address; null when it says nothing that is known. */
export function parseContra(value: string | string[] | undefined): Contra | null {
  return CONTRAS.find((contra) => contra === value) ?? null
}
