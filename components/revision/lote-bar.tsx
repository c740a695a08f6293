'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import type { ActoLote } from '@/lib/accion/lote'
import { contar } from '@/lib/core/contar'
import { ACTO_LABELS } from './lote-labels'
import { LOTE_FORM } from './marcar-casilla'

const casillas = () => [
  ...document.querySelectorAll<HTMLInputElement>(`input[name=folio][form=${LOTE_FORM}]`),
]

type Props = {
  actos: readonly ActoLote[]
  /** The folios of this page, and the query of the queue. */
  folios: readonly string[]
  cola: string
}

/**
 * What can be done to the acciones that are ticked in the table. It is a plain form: without scripts the box «las de
 * esta página» names them all, and nothing is done before the page it leads to.
 */
export function LoteBar({ actos, folios, cola }: Props) {
  const todas = useRef<HTMLInputElement>(null)
  const [marcadas, setMarcadas] = useState(0)

  useEffect(() => {
    function count() {
      const boxes = casillas()
      const n = boxes.filter(({ checked }) => checked).length
      setMarcadas(n)
      if (!todas.current) return
      todas.current.checked = n > 0 && n === boxes.length
      todas.current.indeterminate = n > 0 && n < boxes.length
    }
    function onChange({ target }: Event) {
      if (target === todas.current) {
        for (const box of casillas()) box.checked = todas.current?.checked ?? false
      }
      if (target instanceof HTMLInputElement && target.form?.id === LOTE_FORM) count()
    }
    // What a reload or the way back left ticked.
    count()
    document.addEventListener('change', onChange)
    return () => document.removeEventListener('change', onChange)
  }, [folios])

  return (
    <form
      id={LOTE_FORM}
      action="/revision/lote"
      aria-label="Decidir sobre varias"
      className={cx(
        'mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-3 text-sm print:hidden',
        marcadas > 0 &&
          'dock-bottom sticky z-30 -mx-4 bg-surface px-4 shadow-float short:static md:-mx-8 md:px-8',
      )}
    >
      <input type="hidden" name="cola" value={cola} />
      <label className="inline-flex min-h-9 cursor-pointer items-center gap-2">
        <input
          ref={todas}
          type="checkbox"
          name="todas"
          value={folios.join(',')}
          className="size-6 cursor-pointer accent-guinda"
        />
        Seleccionar las de esta página
      </label>
      <span role="status" className="mr-auto text-quiet tabular-nums">
        {marcadas > 0 && contar(marcadas, 'seleccionada', 'seleccionadas')}
      </span>
      <span className="flex flex-wrap gap-2">
        {actos.map((acto) => (
          <Button key={acto} type="submit" name="acto" value={acto} size="small">
            {ACTO_LABELS[acto]}
          </Button>
        ))}
      </span>
    </form>
  )
}
