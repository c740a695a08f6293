/** A value that React looks at from outside (`useSyncExternalStore`). */
export class Mirador<T extends object> {
  #visto: T
  #oyentes = new Set<() => void>()

  constructor(inicial: T) {
    this.#visto = inicial
  }

  subscribe = (oyente: () => void) => {
    this.#oyentes.add(oyente)
    return () => void this.#oyentes.delete(oyente)
  }

  getVistazo = () => this.#visto

  protected mostrar(cambio: Partial<T>) {
    this.#visto = { ...this.#visto, ...cambio }
    for (const oyente of this.#oyentes) oyente()
  }
}
