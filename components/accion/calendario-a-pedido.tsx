'use client'

import { useState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import type { CalendarioProps } from './fechas-calendario'

const traer = () => import('./fechas-calendario')
type Modulo = Awaited<ReturnType<typeof traer>>

/** The calendar, whose scripts come when somebody opens it: most people write the phrase. */
export function CalendarioAPedido(props: CalendarioProps) {
  const [modulo, setModulo] = useState<Modulo | null>(null)
  const [isAusente, setAusente] = useState(false)

  function onToggle() {
    traer().then(
      (traido) => setModulo(traido),
      () => setAusente(true),
    )
  }

  return (
    <div className="needs-script">
      <Disclosure summary="Agregar con el calendario" onToggle={onToggle}>
        {modulo ? (
          <modulo.FechasCalendario {...props} />
        ) : (
          isAusente && (
            <p className="text-sm text-quiet">
              El calendario no llegó: no hay conexión. Escriba las fechas en el campo.
            </p>
          )
        )}
      </Disclosure>
    </div>
  )
}
