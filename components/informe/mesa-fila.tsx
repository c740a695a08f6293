import { Hand, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
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
  const { folio, titulo, fecha, dependencia, lugar, pagina, manual, isOriginal, hasHallazgos } =
    accion
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
          {hasHallazgos && (
            <Link
              href={`/informes/${folio.slice(0, 6)}/revisar?accion=${folio}#hallazgos`}
              prefetch={false}
              className="inline-flex min-h-6 items-center gap-1 underline decoration-line underline-offset-4 hover:decoration-ink"
            >
              <TriangleAlert aria-hidden="true" className="size-3.5 text-amber" />
              Ver hallazgos<span className="sr-only"> de “{titulo}”</span>
            </Link>
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
