import type { Contexto } from '@/lib/usuario/server/contexto'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { Estado } from '../workflow'

/** A generator of one client: the same seed gives the same choices. */
export class Azar {
  constructor(private state: number) {}

  /** From 0 to 1, without 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** From 0 to `n` - 1. */
  below(n: number): number {
    return Math.floor(this.next() * n)
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }
}

/** What the clients believe of an acción; another may know better, and that is what is tried. */
export type Ficha = {
  accionId: string
  /** Clave of its responsable. */
  responsable: string
  version: number
  estado: Estado
  folio: string | null
}

/** One write that was accepted, as its suceso must tell it; `version` is null when it leaves that as it was. */
export type Escrito = {
  accionId: string
  tipo: string
  version: number | null
  /** What the clients learn of it; null when the acción is gone. */
  estado?: Estado | null
  folio?: string | null
}

/** Someone tries something: who, with which acción in view and in which version. */
export type Intento = {
  ficha: Ficha
  vista: { accionId: string; version: number }
  azar: Azar
  /** Its instant in milliseconds, which no other has: who saves writes it in the campo «lugar». */
  n: number
  contexto: Contexto
  mundo: Mundo
}

/** What all clients share: the people, the acciones as they are believed to be, and what was accepted. */
export class Mundo {
  readonly fichas: Ficha[] = []
  /** `en` is the instant of the attempt in milliseconds, which no other has. */
  readonly escritos: (Escrito & { en: number })[] = []
  /** What went wrong without being a refusal: there should be none. */
  readonly fallas: unknown[] = []
  readonly cuentas = new Map<string, Map<string, number>>()
  private attempts = 0
  private readonly began = Date.now()

  constructor(readonly personas: readonly UsuarioSesion[]) {}

  /** An instant that no other attempt has. */
  tick(): Date {
    return new Date(this.began + ++this.attempts)
  }

  count(paso: string, outcome: string): void {
    const of = this.cuentas.get(paso) ?? new Map<string, number>()
    this.cuentas.set(paso, of.set(outcome, (of.get(outcome) ?? 0) + 1))
  }

  accept(escritos: readonly Escrito[], now: Date): void {
    for (const escrito of escritos) {
      this.escritos.push({ ...escrito, en: now.getTime() })
      this.learn(escrito)
    }
  }

  private learn({ accionId, version, estado, folio }: Escrito): void {
    const ficha = this.fichas.find((one) => one.accionId === accionId)
    // Answers may arrive in another order than the writes they tell of.
    if (!ficha || version === null || version <= ficha.version) return
    ficha.version = version
    ficha.estado = estado ?? ficha.estado
    ficha.folio = folio ?? ficha.folio
  }
}
