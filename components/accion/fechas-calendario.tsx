'use client'

import { useRef, type KeyboardEvent, type RefObject } from 'react'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { CONTROL_CLASS } from '@/components/ui/field'
import { imprimirFechas, leerFechas, type Fecha, type Periodo } from '@/lib/core/fechas'

/** The phrase with one stretch more; when the two cannot be read together, as the house would write both. */
function agregar(frase: string, nueva: Fecha, periodo: Periodo): string {
  const impresa = imprimirFechas([nueva], periodo)
  if (frase.trim() === '') return impresa
  const junta = `${frase.trim()} y ${impresa}`
  if (leerFechas(junta, periodo).ok) return junta
  const leidas = leerFechas(frase, periodo)
  return leidas.ok ? imprimirFechas([...leidas.fechas, nueva], periodo) : junta
}

type Props = { input: RefObject<HTMLInputElement | null>; periodo: Periodo }

/** A calendar that writes for the person; the phrase remains what counts. Nothing here is posted. */
export function FechasCalendario({ input, periodo }: Props) {
  const desde = useRef<HTMLInputElement>(null)
  const hasta = useRef<HTMLInputElement>(null)

  function insert() {
    const field = input.current
    const [inicio, fin] = [desde.current?.value ?? '', hasta.current?.value ?? '']
    if (!field || inicio === '') return desde.current?.focus()
    const [primero, ultimo] = [inicio, fin || inicio].sort() as [string, string]
    field.value = agregar(field.value, { inicio: primero, fin: ultimo, precision: 'dia' }, periodo)
    // Counters, the echo and the unsaved guard listen to this.
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    for (const { current } of [desde, hasta]) if (current) current.value = ''
    field.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    insert()
  }

  const day = { type: 'date', form: '', min: '1990-01-01', max: '2099-12-31', onKeyDown } as const
  return (
    <div className="needs-script">
      <Disclosure summary="Agregar con el calendario">
        <div className="flex flex-wrap items-end gap-3 pb-2">
          <div>
            <label htmlFor="calendario-del" className="block text-sm">
              Del
            </label>
            <input ref={desde} id="calendario-del" className={CONTROL_CLASS} {...day} />
          </div>
          <div>
            <label htmlFor="calendario-al" className="block text-sm">
              Al
            </label>
            <input ref={hasta} id="calendario-al" className={CONTROL_CLASS} {...day} />
          </div>
          <Button onClick={insert}>Agregar a las fechas</Button>
        </div>
      </Disclosure>
    </div>
  )
}
