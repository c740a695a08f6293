import type { Contexto } from '@/lib/usuario/server/contexto'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { Estado } from '../workflow'

/** A generator of one client: the same seed gives the same choices. */
export class Dice {
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
export type Card = {
  accionId: string
  /** Claves of its responsable and of its semestre. */
  responsable: string
  semestre: string
  version: number
  estado: Estado
  folio: string | null
  /** Fruit of a merge: that may be undone in whatever estado it is. */
  comun: boolean
}

/** One write that was accepted, as its suceso must tell it; `version` is null when it leaves that as it was. */
export type Write = {
  accionId: string
  tipo: string
  version: number | null
  /** What the clients learn of it; null when the acción is gone. */
  estado?: Estado | null
  folio?: string | null
  /** Nothing can move it any more: it was passed on, or the merge that it was the fruit of was undone. */
  isOut?: true
  /** It was born of others in this very act. */
  nacida?: Pick<Card, 'responsable' | 'semestre' | 'comun'>
}

/** Someone tries something: who, with which acción in view and in which version. */
export type Attempt = {
  card: Card
  vista: { accionId: string; version: number }
  dice: Dice
  /** Its instant in milliseconds, which no other has: who saves writes it in the campo «lugar». */
  n: number
  contexto: Contexto
  world: World
}

/** What all clients share: the people, the acciones as they are believed to be, and what was accepted. */
export class World {
  /** Those that something may be done with, and those that are out for good. */
  private readonly cards = new Map<string, Card>()
  private readonly out: Card[] = []
  /** The originals of each común, by its id. */
  readonly originales = new Map<string, string[]>()
  /** `en` is the instant of the attempt in milliseconds, which no other has. */
  readonly writes: (Write & { en: number })[] = []
  /** What went wrong without being a refusal: there should be none. */
  readonly failures: unknown[] = []
  readonly counts = new Map<string, Map<string, number>>()
  private attempts = 0
  private readonly began = Date.now()

  constructor(readonly personas: readonly UsuarioSesion[]) {}

  /** An instant that no other attempt has. */
  tick(): Date {
    return new Date(this.began + ++this.attempts)
  }

  /** Mostly one that many may want; now and then one that is merged, and seldom one that is out. */
  anyCard(dice: Dice): Card {
    const [asleep, awake] = [true, false].map((isAsleep) =>
      this.list(({ estado }) => (estado === 'fusionada') === isAsleep),
    ) as [Card[], Card[]]
    if (dice.chance(0.01) && this.out.length > 0) return dice.one(this.out)
    return dice.one(dice.chance(0.02) && asleep.length > 0 ? asleep : awake)
  }

  list(wanted: (card: Card) => boolean = () => true): Card[] {
    return [...this.cards.values()].filter(wanted)
  }

  find(accionId: string): Card | undefined {
    return this.cards.get(accionId)
  }

  add(card: Card): void {
    this.cards.set(card.accionId, card)
  }

  count(paso: string, outcome: string): void {
    const of = this.counts.get(paso) ?? new Map<string, number>()
    this.counts.set(paso, of.set(outcome, (of.get(outcome) ?? 0) + 1))
  }

  accept(writes: readonly Write[], now: Date): void {
    for (const write of writes) {
      this.writes.push({ ...write, en: now.getTime() })
      this.learn(write)
    }
  }

  private learn({ accionId, version, estado, folio, isOut, nacida }: Write): void {
    if (nacida) {
      this.add({ accionId, version: version!, estado: estado!, folio: folio!, ...nacida })
      return
    }
    const card = this.cards.get(accionId)
    // Answers may arrive in another order than the writes they tell of.
    if (!card || version === null || (version <= card.version && estado !== null)) return
    card.version = version
    card.estado = estado ?? card.estado
    card.folio = folio ?? card.folio
    if (isOut) this.out.push(card)
    if (isOut || estado === null) this.cards.delete(accionId)
  }
}
