'use client'

import { useRef, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { CONTROL_CLASS } from '@/components/ui/field'
import type { Fecha } from '@/lib/core/fechas'

type Props = { onAgregar: (fecha: Fecha) => void }

/** A calendar that writes for the person; the phrase remains what counts. Nothing here is posted. */
export function FechasCalendario({ onAgregar }: Props) {
  const desde = useRef<HTMLInputElement>(null)
  const hasta = useRef<HTMLInputElement>(null)

  function insert() {
    const [inicio, fin] = [desde.current?.value ?? '', hasta.current?.value ?? '']
    if (inicio === '') return desde.current?.focus()
    const [primero, ultimo] = [inicio, fin || inicio].sort() as [string, string]
    onAgregar({ inicio: primero, fin: ultimo, precision: 'dia' })
    for (const { current } of [desde, hasta]) if (current) current.value = ''
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
