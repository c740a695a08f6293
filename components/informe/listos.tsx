'use client'

import { useState } from 'react'
import { FICHA, type Forma } from '@/lib/informe/formato'

type Props = {
  enMarcha: readonly { id: string }[]
  documentos: readonly { id: string; formato: Forma }[]
}

/** Says that what was being made when this page was drawn is ready, and where it is; else its bar would only vanish. */
export function Listos({ enMarcha, documentos }: Props) {
  const [asked] = useState(() => new Set(enMarcha.map(({ id }) => id)))
  const ready = documentos.filter(({ id }) => asked.has(id))
  return (
    <div role="status" className="space-y-1 text-sm empty:absolute">
      {ready.map(({ id, formato }) => (
        <p key={id}>
          El informe en {FICHA[formato].label} está listo.{' '}
          <a
            href={`/api/informes/generaciones/${id}/archivo`}
            download
            className="font-semibold underline decoration-line underline-offset-4 hover:decoration-ink"
          >
            Guardar el archivo<span className="sr-only"> en {FICHA[formato].label}</span>
          </a>
        </p>
      ))}
    </div>
  )
}
