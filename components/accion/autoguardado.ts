import type { Guardado } from '@/lib/accion/autoguardado'
import { isTocado, escribirForm, isIgual, leerForm, type Escrito } from './campos-del-form'
import { conCopia, guardarCopia, quitarCopia, type Copia } from './copia-local'
import { escuchar } from './escuchar'
import { conocer, isVieja } from './conocidas'
import { camposDeEnvio, isGuardado, motivoDe, nuevoId, postear, type Respuesta } from './envio'
import { Mirador } from './mirador'
import type { Vistazo } from './vistazo'

const URL = '/api/acciones/autoguardado'
/** Milliseconds after the last key; between tries without a network; and without a session. */
const PAUSE = 1000
const RETRY = [1000, 2000, 4000, 8000]
const SESSION_RETRY = 15_000

/**
 * Saves a form by itself: see docs/adr/0012. One request at a time; what fails is tried again, what is refused
 * waits. It lives outside React, which only looks at it (`getVistazo`).
 */
export class Autoguardado extends Mirador<Vistazo> {
  readonly clave = nuevoId()
  #form: HTMLFormElement | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #vuelo: Promise<void> | null = null
  #perdidos: string[] = []
  #tries = 0
  /** Typed since it was last sent. */
  #isSucio = false
  /** Not saving: the person's own sending is on its way, or only they can go on. */
  #alto: 'envio' | 'pausa' | null = null
  #hasEsperado = false

  constructor(
    readonly usuarioId: string,
    identidad: Pick<Vistazo, 'accionId' | 'version' | 'claveCliente'>,
  ) {
    super({ ...identidad, estado: { tipo: 'quieto' }, base: null, isASalvo: true })
  }

  get #vistazo() {
    return this.getVistazo()
  }

  get isSucio() {
    return this.#isSucio
  }

  /** Begins with the form on the page; the answer ends it, sending what is left. */
  start(form: HTMLFormElement): () => void {
    this.#form = form
    if (isVieja(this.#vistazo)) location.reload()
    const soltar = conCopia(this.clave)
    const callar = escuchar(form, {
      onInput: () => this.#tocar(),
      onReturn: () => this.#isSucio && this.#programar(0),
      onHide: () => this.#isSucio && void this.mandar(),
    })
    if (isTocado(form)) this.#tocar()
    return () => {
      callar()
      this.#stop()
      soltar()
    }
  }

  #stop() {
    clearTimeout(this.#timer)
    // Sent by hand, and the page goes on: it was saved.
    if (this.#alto === 'envio' && !this.#isSucio) quitarCopia(this.usuarioId, this.clave)
    else if (this.#isSucio) void this.mandar()
    this.#form = null
  }

  #tocar() {
    this.#isSucio = true
    this.#copiar()
    if (this.#alto) return
    const { tipo } = this.#vistazo.estado
    if (tipo !== 'sin-conexion' && tipo !== 'sesion')
      this.mostrar({ estado: { tipo: 'escribiendo' } })
    this.#programar(PAUSE)
  }

  #copiar(isEnviada = false) {
    if (!this.#form) return
    const { accionId, version, claveCliente, isASalvo } = this.#vistazo
    const escrito = leerForm(this.#form)
    const perdidos = this.#perdidos
    const { clave } = this
    const copia = { clave, escrito, accionId, version, claveCliente, perdidos, isEnviada }
    const kept = guardarCopia(this.usuarioId, { ...copia, en: Date.now() })
    if (kept !== isASalvo) this.mostrar({ isASalvo: kept })
  }

  #programar(ms: number) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.mandar(), ms)
  }

  /** Sends what the form holds now; a request on its way is waited for, and what was typed since goes after it. */
  mandar(): Promise<void> {
    clearTimeout(this.#timer)
    this.#vuelo ??= this.#enviar().finally(() => void (this.#vuelo = null))
    return this.#vuelo
  }

  async #enviar(): Promise<void> {
    if (!this.#form || this.#alto) return
    const form = this.#form
    const escrito = leerForm(form)
    const { estado } = this.#vistazo
    const envio = nuevoId()
    const before = this.#perdidos
    const fields = camposDeEnvio(escrito, this.#vistazo, this.usuarioId, envio, before)
    this.#isSucio = false
    this.#perdidos = [...before, envio].slice(-50)
    this.#copiar()
    if (estado.tipo !== 'sin-conexion' && estado.tipo !== 'sesion') {
      this.mostrar({ estado: { tipo: 'guardando' } })
    }
    try {
      const respuesta = await postear(URL, fields)
      this.#tries = 0
      if (isGuardado(respuesta.data)) this.#guardada(respuesta.data, escrito, form)
      else this.#rechazada(respuesta, before)
    } catch {
      this.#isSucio = true
      this.mostrar({ estado: { tipo: 'sin-conexion' } })
      if (this.#form) this.#programar(RETRY[Math.min(this.#tries++, RETRY.length - 1)]!)
    }
  }

  #guardada(guardado: Guardado, escrito: Escrito, form: HTMLFormElement) {
    const { id, version, hora, noReconocidos } = guardado
    const isNueva = this.#vistazo.accionId === null
    conocer(id, version)
    this.#perdidos = []
    this.mostrar({ accionId: id, version, base: escrito, noReconocidos })
    // Where it lives from now on; the page stays as it is.
    if (isNueva && this.#form) window.history.replaceState(null, '', `/acciones/${id}`)
    if (this.#isSucio && !isIgual(leerForm(form), escrito)) {
      this.#copiar()
      this.mostrar({ estado: { tipo: 'escribiendo' } })
      if (this.#form && !this.#alto) this.#programar(PAUSE)
      return
    }
    this.#isSucio = false
    quitarCopia(this.usuarioId, this.clave)
    this.mostrar({ estado: { tipo: 'guardado', hora } })
    const detail = { accionId: id, version }
    form.dispatchEvent(new CustomEvent('saved', { bubbles: true, detail }))
  }

  #rechazada({ issues, notice }: Respuesta, before: string[]) {
    const isTecleado = this.#isSucio
    this.#isSucio = true
    // It was answered: nothing of it was written.
    this.#perdidos = before
    if (notice?.kind === 'session') {
      this.mostrar({ estado: { tipo: 'sesion' } })
      if (this.#form) this.#programar(SESSION_RETRY)
      return
    }
    if (issues.length === 0) this.#alto = 'pausa'
    else if (isTecleado) this.#programar(PAUSE)
    this.mostrar({ estado: { tipo: 'pausa', mensaje: motivoDe(issues, notice) } })
  }

  /**
   * A write of another kind (evidence) in its turn between two saves: `escribir` is given what the page knows and an id,
   * and answers the version it made, null if nothing was written. False if it is not the time.
   */
  async turno(escribir: (vistazo: Vistazo, envio: string) => Promise<number | null>) {
    while (this.#vuelo) await this.#vuelo
    if (!this.#vistazo.accionId || this.#perdidos.length > 0) await this.mandar()
    while (this.#vuelo) await this.#vuelo
    if (this.#alto || !this.#vistazo.accionId || this.#perdidos.length > 0) return false
    const envio = nuevoId()
    this.#perdidos = [envio]
    const escrito = escribir(this.#vistazo, envio).then((version) => this.#supo(version))
    const after = () => {
      this.#vuelo = null
      if (this.#isSucio) this.#programar(0)
    }
    this.#vuelo = escrito.then(after, after)
    return escrito.then(() => true)
  }

  #supo(version: number | null) {
    this.#perdidos = []
    if (version === null) return
    conocer(this.#vistazo.accionId, version)
    this.mostrar({ version })
    if (this.#isSucio) this.#copiar()
  }

  /** Before a sending by hand: an autosave on its way, or one without an answer, has to end first. */
  debeEsperar(): boolean {
    const must = this.#vuelo !== null || this.#perdidos.length > 0
    const isOffline = this.#vistazo.estado.tipo === 'sin-conexion' || !navigator.onLine
    if (this.#hasEsperado || this.#alto || !(must || isOffline)) {
      this.#hasEsperado = false
      return false
    }
    return true
  }

  /** Waits for it; false while there is no server to send to. */
  async esperar(): Promise<boolean> {
    await this.#vuelo
    if (this.#perdidos.length > 0 || this.#vistazo.estado.tipo === 'sin-conexion')
      await this.mandar()
    if (!navigator.onLine && this.#vistazo.estado.tipo !== 'guardado') await this.mandar()
    this.#hasEsperado = this.#vistazo.estado.tipo !== 'sin-conexion'
    return this.#hasEsperado
  }

  /** The person sends the form by hand. */
  enviada() {
    clearTimeout(this.#timer)
    this.#alto = 'envio'
    this.#isSucio = false
    this.#copiar(true)
  }

  /** The answer to it kept the person on the form; with two versions to choose from, only they go on. */
  respondida(isConflicto: boolean) {
    this.#alto = isConflicto ? 'pausa' : null
    this.#isSucio = true
    this.#copiar()
    this.mostrar({ estado: { tipo: 'quieto' } })
  }

  /** Puts a copy in the fields. `isAtrasada`: as of its own version, so that saving compares the two. */
  async recuperar(copia: Copia, isAtrasada: boolean): Promise<void> {
    if (!this.#form) return
    if (copia.accionId === null) this.mostrar({ claveCliente: copia.claveCliente })
    if (isAtrasada) this.mostrar({ version: copia.version })
    this.#perdidos = isAtrasada ? [] : copia.perdidos
    await escribirForm(this.#form, copia.escrito)
    this.#tocar()
    quitarCopia(this.usuarioId, copia.clave)
  }

  /** What is put into its fields is saved like anything typed. */
  get form() {
    return this.#form
  }
}
