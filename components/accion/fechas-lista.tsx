'use client'

import { useEffect, useState, type RefObject } from 'react'
import { Button } from '@/components/ui/button'
import { leerFechas, type Fecha, type Periodo } from '@/lib/core/fechas'
import { fechasEnPalabras } from '@/lib/core/fechas-en-palabras'

type Props = {
  frase: RefObject<HTMLInputElement | null>
  inicial: string
  periodo: Periodo
  onQuitar: (fecha: Fecha) => void
}

/** The days the phrase says, one by one, each with the way to take it out; nothing while it is not understood. */
export function FechasLista({ frase, inicial, periodo, onQuitar }: Props) {
  const [texto, setTexto] = useState(inicial)
  useEffect(() => {
    const field = frase.current
    if (!field) return
    const read = () => setTexto(field.value)
    // The list comes when it is asked for: what the phrase says may no longer be what it said at first.
    const first = setTimeout(read)
    field.addEventListener('input', read)
    return () => {
      clearTimeout(first)
      field.removeEventListener('input', read)
    }
  }, [frase])

  const leidas = texto.trim() === '' ? null : leerFechas(texto, periodo)
  if (!leidas?.ok) return null
  return (
    <ul aria-label="Fechas agregadas" className="mb-2 border-t border-hairline">
      {leidas.fechas.map((fecha) => {
        const dicha = fechasEnPalabras([fecha], periodo)
        return (
          <li
            key={fecha.inicio + fecha.fin}
            className="flex min-h-9 items-center justify-between gap-3 border-b border-hairline text-sm"
          >
            <span className="first-letter:uppercase">{dicha}</span>
            <Button variant="quiet" size="small" onClick={() => onQuitar(fecha)}>
              Quitar<span className="sr-only"> {dicha}</span>
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
