import { useEffect, useState } from 'react'
import type { PruebaVista } from '@/lib/informe/prueba-vista'

/** A proof and the acción it is of. */
export type PruebaDe = { accionId: string; prueba: PruebaVista }

/**
 * The newest proof: the page's own, or that of a later save of the form, which tells of it by a `saved` event. Null
 * while an acción that is being begun has not been saved.
 */
export function usePruebaViva(inicial: PruebaDe | null): PruebaDe | null {
  const [viva, setViva] = useState(inicial)

  useEffect(() => {
    let waiting: AbortController | undefined
    const onSaved = async (event: Event) => {
      const { accionId } = (event as CustomEvent<{ accionId: string }>).detail
      waiting?.abort()
      waiting = new AbortController()
      const { signal } = waiting
      try {
        const response = await fetch(`/api/acciones/${accionId}/prueba/datos`, { signal })
        if (response.ok) setViva({ accionId, prueba: (await response.json()) as PruebaVista })
      } catch {
        // The last proof stays until the next save.
      }
    }
    document.addEventListener('saved', onSaved)
    return () => {
      document.removeEventListener('saved', onSaved)
      waiting?.abort()
    }
  }, [])

  const isNewer = !inicial || (viva && viva.prueba.version > inicial.prueba.version)
  return isNewer ? viva : inicial
}
