import { finDeSesion, type SesionRestante } from '@/lib/usuario/sesion'

/** What is said of the session's end: that it came, or why it will and at what hour, «10:42»; null while it is far. */
export type FinDeSesion = null | 'terminada' | { motivo: 'inactividad' | 'duracion'; hora: string }

const URL = '/api/sesion'
/** Milliseconds until the server is asked again after it did not answer. */
const RETRY = 60_000

const horaFormat = new Intl.DateTimeFormat('es-MX', {
  timeZone: 'America/Mexico_City',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

/**
 * Knows when the session ends. The server is asked only when, by what was known, it is time to say so: other
 * pages, tabs and autosaves make a session last longer, and what they do is known there.
 */
export class SesionVigilada {
  #timer: ReturnType<typeof setTimeout> | undefined
  #preguntaEn = 0
  #hasFin = false

  constructor(readonly mostrar: (fin: FinDeSesion) => void) {}

  start(inicial: SesionRestante): () => void {
    const listening = new AbortController()
    const { signal } = listening
    // A machine that slept, or another tab that signed in: timers do not tell of either.
    const onReturn = () => {
      if (!document.hidden && (this.#hasFin || Date.now() >= this.#preguntaEn))
        void this.preguntar()
    }
    document.addEventListener('visibilitychange', onReturn, { signal })
    window.addEventListener('focus', onReturn, { signal })
    document.addEventListener('saved', () => this.#hasFin && void this.preguntar(), { signal })
    this.#esperar(finDeSesion(inicial).falta)
    return () => {
      listening.abort()
      clearTimeout(this.#timer)
    }
  }

  #esperar(ms: number) {
    clearTimeout(this.#timer)
    this.#preguntaEn = Date.now() + ms
    this.#timer = setTimeout(() => void this.preguntar(), ms)
  }

  #decir(fin: FinDeSesion) {
    this.#hasFin = fin !== null
    this.mostrar(fin)
  }

  /** Asks how long it lasts; with POST it also begins to count anew. */
  async preguntar(method: 'GET' | 'POST' = 'GET'): Promise<void> {
    const restante = await fetch(URL, { method })
      .then(async (response): Promise<SesionRestante | null> => (await response.json()).restante)
      .catch(() => undefined)
    if (restante === undefined) return this.#esperar(RETRY)
    if (restante === null) return this.#decir('terminada')
    const { motivo, queda, falta } = finDeSesion(restante)
    this.#decir(falta > 0 ? null : { motivo, hora: horaFormat.format(Date.now() + queda) })
    this.#esperar(falta > 0 ? falta : queda + 1000)
  }
}
