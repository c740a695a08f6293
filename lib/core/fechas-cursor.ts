import { NUMERO_DEL_MES, SinEntender, type Palabra } from './fechas-palabras'

const EJEMPLO = '9 al 11 de junio'

/** The words of a date line, read from left to right. */
export class Cursor {
  private i = 0

  constructor(
    readonly texto: string,
    private readonly palabras: readonly Palabra[],
  ) {}

  get actual(): Palabra | undefined {
    return this.palabras[this.i]
  }

  get siguiente(): Palabra | undefined {
    return this.palabras[this.i + 1]
  }

  /** Where the last word read ends. */
  get fin(): number {
    return this.palabras[this.i - 1]?.fin ?? 0
  }

  avanzar(cuantas = 1): void {
    this.i += cuantas
  }

  /** Passes over these words, as many as there are; says whether there was any. */
  saltar(valores: readonly string[]): boolean {
    const antes = this.i
    while (this.actual && valores.includes(this.actual.valor)) this.i++
    return this.i > antes
  }

  /** Passes over one of these words, if it is the one at hand. */
  saltarUna(valores: readonly string[]): boolean {
    const esta = this.actual !== undefined && valores.includes(this.actual.valor)
    if (esta) this.i++
    return esta
  }

  /** Goes back to where it was when the attempt gives null. */
  intentar<T>(leer: () => T | null): T | null {
    const antes = this.i
    const leido = leer()
    if (leido === null) this.i = antes
    return leido
  }

  /** The refusal of a word, with the sentence made from its quote (cut short when it is long). */
  rechazo(palabra: { pos: number; fin: number }, frase: (cita: string) => string): SinEntender {
    const cita = this.texto.slice(palabra.pos, palabra.fin)
    const breve = cita.length > 40 ? `${cita.slice(0, 40)}…` : cita
    return new SinEntender(frase(breve), palabra.pos, palabra.fin)
  }

  /** The refusal of the words at hand or, at the end of the text, of what was left unfinished. */
  sinEntender(): SinEntender {
    if (this.actual) {
      return this.rechazo(
        { pos: this.actual.pos, fin: this.finDeLoExtrano(this.actual) },
        (cita) => `No se entiende “${cita}”: escriba, por ejemplo, ${EJEMPLO}.`,
      )
    }
    const ultima = this.palabras[this.i - 1] ?? { pos: 0, fin: 0 }
    return this.rechazo(
      ultima,
      (cita) => `Falta una fecha después de “${cita}”: escriba, por ejemplo, ${EJEMPLO}.`,
    )
  }

  /** A strange word takes with it those that follow, up to something that may be a date. */
  private finDeLoExtrano(primera: Palabra): number {
    let { fin } = primera
    if (primera.tipo !== 'palabra') return fin
    for (const { tipo, valor, fin: otro } of this.palabras.slice(this.i + 1)) {
      if (tipo !== 'palabra' || valor === 'y' || NUMERO_DEL_MES.has(valor)) break
      fin = otro
    }
    return fin
  }
}
