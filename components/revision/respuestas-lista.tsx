'use client'

import Link from 'next/link'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { SelectInput } from '@/components/ui/select-input'
import type { RespuestaGuardada } from '@/lib/accion/respuesta-schema'

type Props = {
  respuestas: readonly RespuestaGuardada[]
  scope: string
  onUse: (respuesta: RespuestaGuardada) => void
}

/**
 * An observación that is written often, chosen and then put in: choosing alone changes nothing, so that the list can be
 * walked with the arrows.
 */
export function RespuestasLista({ respuestas, scope, onUse }: Props) {
  const [id, setId] = useState('')
  const chosen = respuestas.find((respuesta) => respuesta.id === id)
  return (
    <div className="needs-script">
      {respuestas.length > 0 && (
        <div className="flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <SelectInput
              name=""
              label="Respuesta guardada"
              scope={`${scope}-respuesta`}
              placeholder="Elija una"
              options={respuestas.map(({ id: value, titulo: label }) => ({ value, label }))}
              value={id}
              onChange={(event) => setId(event.target.value)}
            />
          </div>
          <Button
            onClick={() => {
              if (!chosen) return
              onUse(chosen)
              setId('')
            }}
            aria-disabled={!chosen || undefined}
          >
            Insertar
          </Button>
        </div>
      )}
      <Link
        href="/revision/respuestas"
        prefetch={false}
        className="mt-1 inline-flex min-h-6 items-center text-xs text-quiet underline decoration-line underline-offset-4 hover:text-ink hover:decoration-ink"
      >
        Editar las respuestas guardadas
      </Link>
    </div>
  )
}
