'use client'

import { useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { Button } from '@/components/ui/button'
import { CONTROL_CLASS } from '@/components/ui/field'
import type { Fecha, Periodo } from '@/lib/core/fechas'
import { serieDe, type Cada } from '@/lib/core/fechas-serie'
import { FechasLista } from './fechas-lista'

const CADA: readonly { value: Cada | ''; label: string }[] = [
  { value: '', label: 'No se repite' },
  { value: 'semana', label: 'Cada semana' },
  { value: 'dos-semanas', label: 'Cada dos semanas' },
  { value: 'mes', label: 'Cada mes' },
]

const VECES = { min: 2, max: 30, inicial: 5 }

export type CalendarioProps = {
  /** The field with the phrase. */
  frase: RefObject<HTMLInputElement | null>
  inicial: string
  periodo: Periodo
  onAgregar: (fechas: Fecha[]) => void
  onQuitar: (fecha: Fecha) => void
}

/** A calendar that writes for the person; the phrase remains what counts. Nothing here is posted. */
export function FechasCalendario({ onAgregar, onQuitar, ...lista }: CalendarioProps) {
  const desde = useRef<HTMLInputElement>(null)
  const hasta = useRef<HTMLInputElement>(null)
  const veces = useRef<HTMLInputElement>(null)
  const [cada, setCada] = useState<Cada | ''>('')

  function insert() {
    const [inicio, fin] = [desde.current?.value ?? '', hasta.current?.value ?? '']
    if (inicio === '') return desde.current?.focus()
    const [primero, ultimo] = [inicio, fin || inicio].sort() as [string, string]
    const fecha: Fecha = { inicio: primero, fin: ultimo, precision: 'dia' }
    const n = Math.trunc(Number(veces.current?.value)) || 1
    const cuantas = Math.min(Math.max(n, VECES.min), VECES.max)
    onAgregar(cada === '' ? [fecha] : serieDe(fecha, cada, cuantas))
    for (const { current } of [desde, hasta]) if (current) current.value = ''
    setCada('')
    // Ready for the next one; what was understood is said aloud beside the phrase.
    desde.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    insert()
  }

  const day = { type: 'date', form: '', min: '1990-01-01', max: '2099-12-31', onKeyDown } as const
  return (
    <>
      <div className="flex flex-wrap items-end gap-3 pb-2">
        <Control id="calendario-del" label="Del">
          <input ref={desde} id="calendario-del" className={CONTROL_CLASS} {...day} />
        </Control>
        <Control id="calendario-al" label="Al">
          <input ref={hasta} id="calendario-al" className={CONTROL_CLASS} {...day} />
        </Control>
        <Control id="calendario-cada" label="Repetir">
          <select
            id="calendario-cada"
            form=""
            value={cada}
            onChange={(event) => setCada(event.target.value as Cada | '')}
            className={`${CONTROL_CLASS} min-h-[2.625rem]`}
          >
            {CADA.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </Control>
        {cada !== '' && <Veces ref={veces} onKeyDown={onKeyDown} />}
        <Button onClick={insert}>Agregar a las fechas</Button>
      </div>
      <FechasLista
        {...lista}
        onQuitar={(fecha) => {
          onQuitar(fecha)
          desde.current?.focus()
        }}
      />
    </>
  )
}

type ControlProps = { id: string; label: string; children: ReactNode }

function Control({ id, label, children }: ControlProps) {
  return (
    <div>
      <label htmlFor={id} className="block text-sm">
        {label}
      </label>
      {children}
    </div>
  )
}

type VecesProps = {
  ref: RefObject<HTMLInputElement | null>
  onKeyDown: (event: KeyboardEvent) => void
}

function Veces({ ref, onKeyDown }: VecesProps) {
  return (
    <Control id="calendario-veces" label="Veces en total">
      <input
        ref={ref}
        id="calendario-veces"
        type="number"
        form=""
        min={VECES.min}
        max={VECES.max}
        defaultValue={VECES.inicial}
        onKeyDown={onKeyDown}
        className={`${CONTROL_CLASS} max-w-28`}
      />
    </Control>
  )
}
