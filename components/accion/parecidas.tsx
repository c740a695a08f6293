'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TITULO_MIN, type ParecidaConFrase } from '@/lib/accion/parecida'
import { claveDeParecida, ParecidaAviso } from './parecida-aviso'
import { addOtra, getOtras, isOtra } from './parecidas-otras'

const CAMPOS = ['titulo', 'fechas', 'lugar', 'ciudades', 'contrapartes']
/** How long nobody types before it is asked. */
const PAUSA_MS = 700

const textOf = (form: FormData, name: string) => form.getAll(name).map(String).join('\n')

/** What the form tells of itself; null while that is too little to look for its like. */
function preguntaDe(form: HTMLFormElement): FormData | null {
  const escrito = new FormData(form)
  const pregunta = new FormData()
  for (const name of ['accionId', 'semestre', ...CAMPOS]) {
    const text = textOf(escrito, name)
    if (text) pregunta.set(name, text)
  }
  const isBastante =
    textOf(pregunta, 'titulo').trim().length >= TITULO_MIN ||
    (pregunta.has('fechas') && pregunta.has('contrapartes'))
  return isBastante ? pregunta : null
}

/** Asks after each pause which acciones are alike; an answer that comes late is dropped. */
function vigilar(
  form: HTMLFormElement,
  onAnswer: (parecidas: ParecidaConFrase[], form: FormData) => void,
) {
  const listening = new AbortController()
  let waiting: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask() {
    waiting?.abort()
    const body = preguntaDe(form)
    if (!body) return onAnswer([], new FormData())
    waiting = new AbortController()
    const { signal } = waiting
    try {
      const response = await fetch('/api/acciones/parecidas', { method: 'POST', body, signal })
      const { data } = (await response.json()) as { data?: ParecidaConFrase[] }
      if (data) onAnswer(data, body)
    } catch {
      // A hint that did not come is not missed; the next pause asks again.
    }
  }

  const onInput = ({ target }: Event) => {
    if (!(target instanceof Element) || !CAMPOS.includes(target.getAttribute('name') ?? '')) return
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), PAUSA_MS)
  }
  form.addEventListener('input', onInput, { signal: listening.signal })
  return () => {
    listening.abort()
    waiting?.abort()
    clearTimeout(timer)
  }
}

/** Near the título: the acción most alike to what is typed, one at a time, until the person says it is another. */
export function Parecidas() {
  const ref = useRef<HTMLDivElement>(null)
  const [{ parecidas, desde }, setHalladas] = useState<{
    parecidas: ParecidaConFrase[]
    desde: string | null
  }>({ parecidas: [], desde: null })
  const [otras, setOtras] = useState<readonly string[]>([])

  useEffect(() => {
    const form = ref.current?.closest('form')
    return form?.isConnected
      ? vigilar(form, (found, asked) => {
          const desde = asked.get('accionId')?.toString() ?? null
          const antes = getOtras(desde)
          const parecidas = found.filter((one) => !isOtra(antes, claveDeParecida(one)))
          setHalladas({ parecidas, desde })
        })
      : undefined
  }, [])

  const parecida = parecidas.find((one) => !otras.includes(claveDeParecida(one)))

  function onOtra() {
    const form = ref.current?.closest('form')
    if (!parecida || !form) return
    const clave = claveDeParecida(parecida)
    setOtras([...otras, clave])
    // The draft may have been saved since it was asked.
    const accionId = new FormData(form).get('accionId')
    if (accionId) addOtra(String(accionId), clave)
    // The button that had the focus is about to go.
    form.querySelector<HTMLElement>('[name=titulo]')?.focus()
  }

  return (
    <div ref={ref} role="status" className="not-empty:mt-3">
      {parecida && (
        <ParecidaAviso parecida={parecida} desde={desde}>
          <Button size="small" variant="quiet" onClick={onOtra}>
            No es la misma
          </Button>
        </ParecidaAviso>
      )}
    </div>
  )
}
