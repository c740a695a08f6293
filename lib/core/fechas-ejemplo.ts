import { partesDe, type Periodo } from './calendario'

/** A date line that could be of that semestre, for hints and refusals. */
export function ejemploDeFechas({ inicio }: Periodo): string {
  return partesDe(inicio).mes < 7
    ? '20 al 22 de enero y 17 al 19 de febrero'
    : '20 al 22 de julio y 17 al 19 de agosto'
}
