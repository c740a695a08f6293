import { Hand, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { contar } from '@/lib/core/contar'
import type { AccionEnMesa } from '@/lib/informe/mesa'

type Props = {
  accion: AccionEnMesa
  /** What can be done with it: to move it, to give it back to its order. */
  children?: ReactNode
  /** Stands before its number: what it is dragged by. */
  asa?: ReactNode
}

/** An acción as a line of the book: its place, title, date line, dependencia and page, and why it stands there. */
export function MesaFila({ accion, asa, children }: Props) {
  const { titulo, fecha, dependencia, lugar, pagina, manual, isOriginal, hallazgos } = accion
  return (
    <div className="relative flex gap-3 py-2.5">
      {asa}
      <span
        aria-hidden="true"
        className="w-7 shrink-0 pt-0.5 text-right text-sm text-quiet tabular-nums"
      >
        {lugar}
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-serif font-semibold text-pretty break-words">{titulo}</p>
        <p className="mt-0.5 flex flex-wrap gap-x-4 text-sm text-quiet">
          {fecha && <span>({fecha})</span>}
          <span>{dependencia}</span>
          {pagina !== null && <span className="tabular-nums">pág. {pagina}</span>}
          {hallazgos > 0 && (
            <span className="inline-flex items-center gap-1">
              <TriangleAlert aria-hidden="true" className="size-3.5 text-amber" />
              {contar(hallazgos, 'hallazgo', 'hallazgos')}
            </span>
          )}
        </p>
        {manual && (
          <p className="mt-1 flex gap-2 text-sm">
            <Hand aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-guinda" />
            <span className="min-w-0 break-words">
              <strong className="font-semibold">Movida a mano:</strong> {manual.motivo}
              {manual.quien && <span className="text-quiet"> ({manual.quien})</span>}
            </span>
          </p>
        )}
        {isOriginal && (
          <p className="mt-1 text-sm text-quiet">
            Se imprime mientras se aprueba la acción común en que se fusionó; no se puede mover.
          </p>
        )}
        {children}
      </div>
    </div>
  )
}
