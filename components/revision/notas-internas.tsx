import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { NotaVista } from '@/lib/accion/nota-schema'

type Props = { notas: readonly NotaVista[]; children?: ReactNode }

/** What the Gabinete says to itself about an acción, plainly apart from what the dependencia is told. */
export function NotasInternas({ notas, children }: Props) {
  return (
    <section
      aria-labelledby="h-notas"
      className="mt-10 mb-6 border-l-4 border-violet bg-violet-tint px-5 py-4"
    >
      <h2 id="h-notas" className="flex flex-wrap items-center gap-2 font-semibold text-violet">
        <Lock aria-hidden="true" className="size-4" />
        Notas internas del Gabinete
      </h2>
      <p className="text-sm text-quiet">La dependencia no las ve. No se editan ni se borran.</p>
      {notas.length > 0 && (
        <ol aria-label="Notas internas" className="mt-3 max-w-measure space-y-3">
          {notas.map(({ id, texto, autor, creadaEn, cuando }) => (
            <li key={id} className="text-sm">
              <p className="whitespace-pre-line">{texto}</p>
              <p className="text-xs text-quiet">
                {autor} · <time dateTime={creadaEn}>{cuando}</time>
              </p>
            </li>
          ))}
        </ol>
      )}
      {children}
    </section>
  )
}
