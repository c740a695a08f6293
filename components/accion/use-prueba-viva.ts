import { useEffect, useState } from 'react'
import type { PruebaVista } from '@/lib/informe/prueba-vista'

/** The newest proof: the page's own, or that of a later save of the form, which tells of it by a `saved` event. */
export function usePruebaViva(accionId: string, inicial: PruebaVista): PruebaVista {
  const [viva, setViva] = useState(inicial)

  useEffect(() => {
    let waiting: AbortController | undefined
    const onSaved = async () => {
      waiting?.abort()
      waiting = new AbortController()
      const { signal } = waiting
      try {
        const response = await fetch(`/api/acciones/${accionId}/prueba/datos`, { signal })
        if (response.ok) setViva((await response.json()) as PruebaVista)
      } catch {
        // The last proof stays until the next save.
      }
    }
    document.addEventListener('saved', onSaved)
    return () => {
      document.removeEventListener('saved', onSaved)
      waiting?.abort()
    }
  }, [accionId])

  return viva.version > inicial.version ? viva : inicial
}
