'use client'

import { useEffect, useRef, useState } from 'react'
import { fieldId } from '@/components/ui/field'
import type { Lista } from '@/lib/catalogo/abierto'
import { indexByNombre } from '@/lib/catalogo/nombres'
import type { SugerenciasDeLista } from '@/lib/catalogo/sugerencia'
import { lineasDe } from '@/lib/core/texto'

type Props = { lista: Lista; catalogo: SugerenciasDeLista }

/** Of these lines, those that no accepted entry has; of a catalogue that is not all here, the server is asked. */
async function desconocidos(
  lista: Lista,
  { sugerencias, hayMas }: SugerenciasDeLista,
  lineas: string[],
): Promise<string[]> {
  const find = indexByNombre(
    sugerencias.map((sugerencia) => {
      const [nombre = '', ...alias] = sugerencia.split('|')
      return { nombre, alias }
    }),
  )
  const nuevas = lineas.filter((linea) => !find(linea))
  if (!hayMas || nuevas.length === 0) return nuevas
  const query = new URLSearchParams({ lista, nombres: nuevas.join('\n') })
  const response = await fetch(`/api/catalogo/sugerencias?${query}`)
  return response.ok ? ((await response.json()) as string[]) : []
}

/** Says, once it is saved, which names of a list are new to the catalogue: the Gabinete will look at them. */
export function PropuestasNota({ lista, catalogo }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const [nuevas, setNuevas] = useState<string[]>([])

  useEffect(() => {
    const field = document.getElementById(fieldId(lista))
    const form = ref.current?.closest('form')
    if (!(field instanceof HTMLTextAreaElement) || !form) return
    let isHere = true
    const look = () => {
      desconocidos(lista, catalogo, lineasDe(field.value))
        .then((found) => isHere && setNuevas(found))
        // Without a network it is said at the next save.
        .catch(() => undefined)
    }
    look()
    form.addEventListener('saved', look)
    return () => {
      isHere = false
      form.removeEventListener('saved', look)
    }
  }, [lista, catalogo])

  return (
    <div ref={ref} className="mt-1 text-xs text-quiet empty:absolute">
      {nuevas.length > 0 && (
        <>
          {nuevas.length === 1 ? 'Se propondrá' : 'Se propondrán'} al Gabinete para el catálogo:{' '}
          {nuevas.map((nombre) => `“${nombre}”`).join(', ')}.
        </>
      )}
    </div>
  )
}
