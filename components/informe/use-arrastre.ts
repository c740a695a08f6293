'use client'

import { useState, type DragEvent } from 'react'

type Arrastre = { folio: string; desde: number; sobre: number } | null

/**
 * Dragging a line of a list by its handle: what follows the pointer, where it would fall, and what is done when it does.
 * A help for who uses a pointer: everything it does is done by buttons too.
 */
export function useArrastre(soltar: (folio: string, lugar: number) => void) {
  const [arrastre, setArrastre] = useState<Arrastre>(null)

  const asa = (folio: string, lugar: number) => ({
    draggable: true,
    onDragStart: (event: DragEvent<HTMLElement>) => {
      const line = event.currentTarget.closest('li')
      event.dataTransfer.effectAllowed = 'move'
      // Firefox drags nothing that carries nothing.
      event.dataTransfer.setData('text/plain', folio)
      if (line) event.dataTransfer.setDragImage(line, 8, 8)
      setArrastre({ folio, desde: lugar, sobre: lugar })
    },
    onDragEnd: () => setArrastre(null),
  })

  const renglon = (lugar: number) => ({
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!arrastre) return
      event.preventDefault()
      if (arrastre.sobre !== lugar) setArrastre({ ...arrastre, sobre: lugar })
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      if (!arrastre) return
      event.preventDefault()
      setArrastre(null)
      if (lugar !== arrastre.desde) soltar(arrastre.folio, lugar)
    },
  })

  /** On which edge of this line it would fall; null when it would not. */
  function borde(lugar: number): 'antes' | 'despues' | null {
    if (arrastre?.sobre !== lugar || lugar === arrastre.desde) return null
    return lugar < arrastre.desde ? 'antes' : 'despues'
  }

  return { asa, renglon, borde }
}
