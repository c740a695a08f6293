import { SinEntender, type Palabra } from './fechas-palabras'

const UNIDADES = ['h', 'hr', 'hrs', 'hora', 'horas']
const ENTRADAS = ['a', 'las', 'la']

const isNumero = (palabra: Palabra | undefined) => palabra?.tipo === 'numero'

/** How many words the hour beginning at `i` takes: «10:00», «10 h», «10:00 horas»; 0 when there is none. */
function largoDeHora(palabras: readonly Palabra[], i: number): number {
  if (!isNumero(palabras[i])) return 0
  const conMinutos = palabras[i + 1]?.valor === ':' && isNumero(palabras[i + 2])
  const largo = conMinutos ? 3 : 1
  if (UNIDADES.includes(palabras[i + largo]?.valor ?? '')) return largo + 1
  const dicha = ['la', 'las'].includes(palabras[i - 1]?.valor ?? '')
  return conMinutos || dicha ? largo : 0
}

/** Throws the sentence for a line that says at what time: the informe prints days only. */
export function rechazarHora(texto: string, palabras: readonly Palabra[]): void {
  const i = palabras.findIndex((_, k) => largoDeHora(palabras, k) > 0)
  if (i < 0) return
  let primera = i
  while (ENTRADAS.includes(palabras[primera - 1]?.valor ?? '')) primera--
  const pos = palabras[primera]?.pos ?? 0
  const fin = palabras[i + largoDeHora(palabras, i) - 1]?.fin ?? texto.length
  throw new SinEntender('Quite la hora: el informe sólo imprime los días.', pos, fin)
}
