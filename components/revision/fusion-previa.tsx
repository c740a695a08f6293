'use client'

import { useEffect, useRef } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { CAMPOS, type Campo } from '@/lib/accion/accion'
import { CAMPO_LABELS } from '@/lib/accion/labels'

/** What `previsualizarFusion` answers. */
export type Previa = { textos: Record<Campo, string>; visto: string; aprobadas: string[] }

const lista = new Intl.ListFormat('es-MX')

function Aprobadas({ folios }: { folios: readonly string[] }) {
  if (folios.length === 0) return null
  const isOne = folios.length === 1
  return (
    <>
      {' '}
      Hasta entonces, {lista.format(folios)} {isOne ? 'sigue' : 'siguen'} en el informe, porque{' '}
      {isOne ? 'está aprobada' : 'están aprobadas'}.
    </>
  )
}

/** The común as it would be, to be read before it is made. */
export function FusionPrevia({ previa, n }: { previa: Previa; n: number }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [n])
  const { textos, visto, aprobadas } = previa
  return (
    <section aria-labelledby="como-queda" className="space-y-4 border-t-2 border-ink pt-5">
      <h2 id="como-queda" ref={title} tabIndex={-1} className="text-lg font-semibold">
        Así quedará la acción común
      </h2>
      <dl className="max-w-measure border-t border-hairline">
        {CAMPOS.filter((campo) => textos[campo] !== '').map((campo) => (
          <div key={campo} className="border-b border-hairline py-2 text-sm">
            <dt className="text-quiet">{CAMPO_LABELS[campo]}</dt>
            <dd className="break-words whitespace-pre-line">{textos[campo]}</dd>
          </div>
        ))}
      </dl>
      <p className="max-w-measure text-sm">
        Recibirá un folio propio y quedará enviada: la aprueba otra persona de la coordinación. Las
        originales se conservan sólo para leerlas, y cada enlace recibirá un aviso.
        <Aprobadas folios={aprobadas} />
      </p>
      <input type="hidden" name="visto" value={visto} />
      <SubmitButton name="intento" value="fusionar" pendingLabel="Fusionando…">
        Fusionar
      </SubmitButton>
    </section>
  )
}
