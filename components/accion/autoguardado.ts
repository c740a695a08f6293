import type { Guardado } from '@/lib/accion/autoguardado'
import { isTocado, escribirForm, isIgual, leerForm, type Escrito } from './campos-del-form'
import { conCopia, guardarCopia, quitarCopia, type Copia } from './copia-local'
import { escuchar } from './escuchar'
import { isGuardado, motivoDe, nuevoId, postear, type Respuesta } from './envio'
import type { Vistazo } from './vistazo'

const URL = '/api/acciones/autoguardado'
/** Milliseconds after the last key; between tries without a network; and without a session. */
const PAUSE = 1000
const RETRY = [1000, 2000, 4000, 8000]
const SESSION_RETRY = 15_000

/** The last version this tab knows of each acción: a page shown again by «Back» may be older. */
const conocidas = new Map<string, number>()

/**
 * Saves a form by itself: see docs/adr/0012. One request at a time; what fails is tried again, what is refused
 * waits. It lives outside React, which only looks at it (`getVistazo`).
 */
export class Autoguardado {
  readonly clave = nuevoId()
  #form: HTMLFormElement | null = null
  #vistazo: Vistazo
  #oyentes = new Set<() => void>()
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
    this.#vistazo = { ...identidad, estado: { tipo: 'quieto' }, base: null, isASalvo: true }
  }

  subscribe = (oyente: () => void) => {
    this.#oyentes.add(oyente)
    return () => void this.#oyentes.delete(oyente)
  }

  getVistazo = () => this.#vistazo

  get isSucio() {
    return this.#isSucio
  }

  #mostrar(cambio: Partial<Vistazo>) {
    this.#vistazo = { ...this.#vistazo, ...cambio }
    for (const oyente of this.#oyentes) oyente()
  }

  /** Begins with the form on the page; the answer ends it, sending what is left. */
  start(form: HTMLFormElement): () => void {
    this.#form = form
    const { accionId, version } = this.#vistazo
    if (accionId && version && version < (conocidas.get(accionId) ?? 0)) location.reload()
    if (!accionId && !location.pathname.startsWith('/acciones/nueva')) location.reload()
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
      this.#mostrar({ estado: { tipo: 'escribiendo' } })
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
    if (kept !== isASalvo) this.#mostrar({ isASalvo: kept })
  }

  #programar(ms: number) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.mandar(), ms)
  }

  /** Sends what the form holds now; a request on its way is waited for, and what was typed since goes after it. */
  mandar(): Promise<void> {
    clearTimeout(this.#timer)
    this.#vuelo ??= this.#enviar().finally(() => {
      this.#vuelo = null
    })
    return this.#vuelo
  }

  async #enviar(): Promise<void> {
    if (!this.#form || this.#alto) return
    const form = this.#form
    const escrito = leerForm(form)
    const { accionId, version, claveCliente, estado } = this.#vistazo
    const envio = nuevoId()
    const before = this.#perdidos
    const fields = {
      ...escrito,
      ...(accionId && { accionId: [accionId], version: [String(version)] }),
      claveCliente: [claveCliente],
      de: [this.usuarioId],
      envio: [envio],
      perdidos: before,
    }
    this.#isSucio = false
    this.#perdidos = [...before, envio].slice(-50)
    this.#copiar()
    if (estado.tipo !== 'sin-conexion' && estado.tipo !== 'sesion') {
      this.#mostrar({ estado: { tipo: 'guardando' } })
    }
    try {
      const respuesta = await postear(URL, fields)
      this.#tries = 0
      if (isGuardado(respuesta.data)) this.#guardada(respuesta.data, escrito, form)
      else this.#rechazada(respuesta, before)
    } catch {
      this.#isSucio = true
      this.#mostrar({ estado: { tipo: 'sin-conexion' } })
      if (this.#form) this.#programar(RETRY[Math.min(this.#tries++, RETRY.length - 1)]!)
    }
  }

  #guardada(
    { id, version, hora, noReconocidos }: Guardado,
    escrito: Escrito,
    form: HTMLFormElement,
  ) {
    const isNueva = this.#vistazo.accionId === null
    conocidas.set(id, version)
    this.#perdidos = []
    this.#mostrar({ accionId: id, version, base: escrito, noReconocidos })
    // Where it lives from now on; the page stays as it is.
    if (isNueva && this.#form) window.history.replaceState(null, '', `/acciones/${id}`)
    if (this.#isSucio && !isIgual(leerForm(form), escrito)) {
      this.#copiar()
      this.#mostrar({ estado: { tipo: 'escribiendo' } })
      if (this.#form && !this.#alto) this.#programar(PAUSE)
      return
    }
    this.#isSucio = false
    quitarCopia(this.usuarioId, this.clave)
    this.#mostrar({ estado: { tipo: 'guardado', hora } })
    const detail = { accionId: id, version }
    form.dispatchEvent(new CustomEvent('saved', { bubbles: true, detail }))
  }

  #rechazada({ issues, notice }: Respuesta, before: string[]) {
    const isTecleado = this.#isSucio
    this.#isSucio = true
    // It was answered: nothing of it was written.
    this.#perdidos = before
    if (notice?.kind === 'session') {
      this.#mostrar({ estado: { tipo: 'sesion' } })
      if (this.#form) this.#programar(SESSION_RETRY)
      return
    }
    if (issues.length === 0) this.#alto = 'pausa'
    else if (isTecleado) this.#programar(PAUSE)
    this.#mostrar({ estado: { tipo: 'pausa', mensaje: motivoDe(issues, notice) } })
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
    this.#mostrar({ estado: { tipo: 'quieto' } })
  }

  /** Puts a copy in the fields. `isAtrasada`: as of its own version, so that saving compares the two. */
  async recuperar(copia: Copia, isAtrasada: boolean): Promise<void> {
    if (!this.#form) return
    if (copia.accionId === null) this.#mostrar({ claveCliente: copia.claveCliente })
    if (isAtrasada) this.#mostrar({ version: copia.version })
    this.#perdidos = isAtrasada ? [] : copia.perdidos
    await escribirForm(this.#form, copia.escrito)
    this.#tocar()
    quitarCopia(this.usuarioId, copia.clave)
  }

  leer(): Escrito | null {
    return this.#form && leerForm(this.#form)
  }

  /** Fields as they were before; saved like anything typed. */
  async volver(escrito: Escrito): Promise<void> {
    if (this.#form) await escribirForm(this.#form, escrito)
  }
}
