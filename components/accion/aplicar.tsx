'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { lugarDeCita } from '@/lib/correccion/lugar-de-cita'

type Props = {
  fieldId: string
  cita: string
  posicion: number
  propuesta: string
  describedBy: string
}

const DICHO = {
  aplicada: 'Aplicada en el formulario.',
  perdida: 'El texto cambió: guarde el borrador para revisarlo de nuevo.',
} as const

/** Puts the propuesta in the field, as if it had been typed; it is saved with the rest of the form. */
export function Aplicar({ fieldId, cita, posicion, propuesta, describedBy }: Props) {
  const [estado, setEstado] = useState<keyof typeof DICHO | null>(null)

  function aplicar() {
    const field = document.getElementById(fieldId)
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return
    const at = lugarDeCita(field.value, cita, posicion)
    setEstado(at === null ? 'perdida' : 'aplicada')
    if (at === null) return
    field.setRangeText(propuesta, at, at + cita.length, 'end')
    // Counters, autosave and the unsaved guard listen to this.
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }

  return (
    <>
      {estado !== 'aplicada' && (
        <Button size="small" aria-describedby={describedBy} onClick={aplicar}>
          Aplicar
        </Button>
      )}
      <span role="status" className="text-xs text-quiet">
        {estado && DICHO[estado]}
      </span>
    </>
  )
}
