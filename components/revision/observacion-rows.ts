'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { fieldId } from '@/components/ui/field'
import { CAMPOS, type Campo } from '@/lib/accion/accion'
import { CITABLES } from '@/lib/accion/cita'
import { MOTIVOS, motivoDeCampo, type MotivoDeObservacion } from '@/lib/accion/observacion'
import type { FormState, FormValues } from '@/lib/core/form-state'
import { guardarBorrador, leerBorrador, marcarEnviado } from './borrador-local'
import { OBSERVAR, type Observar } from './observar-button'

export const DEVOLVER_ID = 'panel-devolver'
export const SCOPE = 'devolver'
export const scopeOf = (index: number) => (index === 0 ? SCOPE : `${SCOPE}-${index + 1}`)

/** One observación being written; `texto` is what its field begins with. */
export type Row = {
  key: number
  campo: Campo
  motivo: MotivoDeObservacion
  cita: string
  texto: string
}
export type RowNueva = {
  campo: Campo
  motivo?: MotivoDeObservacion | null
  cita?: string
  texto?: string
}

const isCampo = (value: unknown): value is Campo => CAMPOS.some((campo) => campo === value)
const isMotivo = (value: unknown): value is MotivoDeObservacion =>
  MOTIVOS.some((motivo) => motivo === value)
const listOf = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat())

const rowDe = ({ campo, motivo, cita = '', texto = '' }: RowNueva, key: number): Row => ({
  key,
  campo,
  motivo: motivo ?? motivoDeCampo(campo),
  cita,
  texto,
})

/** Rows from the fields of a form, as they were posted or kept: at least one. */
function rowsDe(values: FormValues): Row[] {
  const [campos, motivos, citas] = [
    listOf(values.campo),
    listOf(values.motivo),
    listOf(values.cita),
  ]
  const textos = listOf(values.observacion)
  return Array.from({ length: Math.max(1, textos.length) }, (_, key) => {
    const [campo, motivo] = [campos[key], motivos[key]]
    return rowDe(
      {
        campo: isCampo(campo) ? campo : 'descripcion',
        motivo: isMotivo(motivo) ? motivo : null,
        cita: citas[key],
        texto: textos[key],
      },
      key,
    )
  })
}

const textOf = (index: number) =>
  document.getElementById(fieldId('observacion', scopeOf(index))) as HTMLTextAreaElement | null

function formOf(): HTMLFormElement | null {
  return textOf(0)?.form ?? null
}

/** All the rows as text, to be kept; empty when nothing was written. */
function written(form: HTMLFormElement): string {
  const data = new FormData(form)
  const names = ['campo', 'motivo', 'cita', 'observacion'] as const
  const values = Object.fromEntries(names.map((name) => [name, data.getAll(name).map(String)]))
  const isEmpty = [...values.observacion!, ...values.cita!].every((text) => text.trim() === '')
  return isEmpty ? '' : JSON.stringify(values)
}

function keptRows(clave: string): Row[] | null {
  try {
    const kept = leerBorrador(clave)
    return kept === null ? null : rowsDe(JSON.parse(kept) as FormValues)
  } catch {
    return null
  }
}

const subscribe = () => () => undefined

/** The rows as the server gave them back or, once scripts run, as they were kept in this tab. */
function useKeptRows({ n, values }: FormState, clave: string) {
  const [rows, setRows] = useState<Row[]>(() => rowsDe(values))
  const [isRestored, setRestored] = useState(false)
  const isLive = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
  if (isLive && !isRestored) {
    setRestored(true)
    const kept = n === 0 ? keptRows(clave) : null
    if (kept) setRows(kept)
  }
  useEffect(() => {
    const form = isRestored && formOf()
    if (!form) return
    const keep = () => guardarBorrador(clave, written(form))
    keep()
    const listening = new AbortController()
    const { signal } = listening
    form.addEventListener('input', keep, { signal })
    form.addEventListener('submit', () => marcarEnviado(clave, true), { signal })
    return () => listening.abort()
  }, [clave, rows, isRestored])
  useEffect(() => {
    if (n > 0) marcarEnviado(clave, false)
  }, [n, clave])
  return { rows, setRows }
}

/**
 * The observaciones being written. `insert` puts more after those that say something; the pencil of each campo and the
 * passage chosen in a text begin one, and open the slip.
 */
export function useRows(state: FormState, clave: string) {
  const { rows, setRows } = useKeptRows(state, clave)
  const next = useRef(1000)

  function insert(news: readonly RowNueva[]) {
    const last = rows.length - 1
    const isBlank = textOf(last)?.value.trim() === '' && rows[last]?.cita === ''
    const kept = isBlank ? rows.slice(0, last) : rows
    setRows([...kept, ...news.map((row) => rowDe(row, next.current++))])
    requestAnimationFrame(() => textOf(kept.length)?.focus())
  }

  useEffect(() => {
    function begin(event: Event) {
      const panel = document.getElementById(DEVOLVER_ID)
      if (panel?.popover && !panel.matches(':popover-open')) panel.showPopover()
      insert([(event as CustomEvent<Observar>).detail])
    }
    document.addEventListener(OBSERVAR, begin)
    return () => document.removeEventListener(OBSERVAR, begin)
  })

  const remove = (key: number) => setRows((now) => now.filter((row) => row.key !== key))
  const change = (key: number, changes: Partial<Row>) =>
    setRows((now) => now.map((row) => (row.key === key ? { ...row, ...changes } : row)))
  /** The motivo goes along, unless another one was chosen. */
  function moveTo({ key, campo: before, motivo }: Row, campo: Campo) {
    const isOwn = motivo !== motivoDeCampo(before)
    change(key, { campo, motivo: isOwn ? motivo : motivoDeCampo(campo) })
  }
  return { rows, insert, remove, change, moveTo }
}

export const isCitable = (campo: Campo) => CITABLES.includes(campo)
