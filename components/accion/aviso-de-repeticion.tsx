'use client'

import { Info } from 'lucide-react'
import { useEffect, useState } from 'react'
import { isRepetida } from '@/lib/accion/repeticion'

type Props = {
  /** The description of the acción that is continued, and its semestre. */
  anterior: { descripcion: string; semestre: string }
  /** As saved. */
  descripcion: string
}

/** Said quietly above the form while what follows the news is still the text of the earlier semestre. */
export function AvisoDeRepeticion({ anterior, descripcion }: Props) {
  const [guardada, setGuardada] = useState(descripcion)
  useEffect(() => {
    const onSaved = ({ target }: Event) => {
      if (!(target instanceof HTMLFormElement)) return
      const escrita = new FormData(target).get('descripcion')
      if (typeof escrita === 'string') setGuardada(escrita)
    }
    document.addEventListener('saved', onSaved)
    return () => document.removeEventListener('saved', onSaved)
  }, [])
  // The region is there before its message comes or goes.
  return (
    <div role="status" className="max-w-measure">
      {isRepetida(guardada, anterior.descripcion) && (
        <p className="mb-4 flex gap-2 text-sm text-quiet">
          <Info aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          La descripción todavía repite la que se publicó en {anterior.semestre}. Deje sólo lo que
          siga siendo cierto y cuéntelo con lo ocurrido en este semestre.
        </p>
      )}
    </div>
  )
}
