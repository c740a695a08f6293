import type { Nombrado } from './nombres'

/**
 * An entry as the form's lists take it: «Nombre|otro nombre|siglas». What stands first is shown and written; by the
 * others it is found. Compact on purpose: several hundred travel with the form.
 */
export function sugerenciaDe({ nombre, siglas = '', alias = [] }: Nombrado): string {
  const otros = [siglas, ...alias].filter((otro) => otro !== '')
  return [nombre, ...otros].map((parte) => parte.replaceAll('|', '/')).join('|')
}

/** What the form has at hand for one list; `hayMas`: the rest of the catalogue is asked for while it is typed. */
export type SugerenciasDeLista = {
  sugerencias: string[]
  /** Names that the person's own dependencias proposed and nobody has accepted yet. */
  propuestas: string[]
  hayMas: boolean
}
