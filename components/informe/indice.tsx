import type { ReactNode } from 'react'
import { contar } from '@/lib/core/contar'
import { roman } from '@/lib/informe/roman'

type Seccion = { eje: number; nombre: string; color: string; acciones: number }
type Parte = { numero: number; nombre: string; acciones: number; secciones: readonly Seccion[] }

/** What leads the eye from a name to its number, as in a table of contents. */
const Leaders = () => (
  <span
    aria-hidden="true"
    className="mx-1 min-w-6 flex-1 translate-y-[-0.25em] self-end border-b-2 border-dotted border-hairline max-sm:border-transparent"
  />
)

function Line({ color, children, count }: { color: string; children: ReactNode; count: number }) {
  return (
    <li className="flex items-baseline gap-2 py-1.5">
      <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5 shrink-0">
        <rect width="10" height="10" rx="1.5" fill={color} />
      </svg>
      <span className="font-serif">{children}</span>
      <Leaders />
      <span className="font-serif tabular-nums lining-nums">
        {count}
        <span className="sr-only"> {count === 1 ? 'acción' : 'acciones'}</span>
      </span>
    </li>
  )
}

/** The outline of the book, in its order; a section without acciones is told, since it will not be printed. */
export function Indice({ partes }: { partes: readonly Parte[] }) {
  return (
    <div className="space-y-6">
      {partes.map(({ numero, nombre, acciones, secciones }) => {
        const vacias = secciones.filter((seccion) => seccion.acciones === 0)
        return (
          <section key={numero} aria-labelledby={`parte-${numero}`}>
            <h3
              id={`parte-${numero}`}
              className="flex items-baseline gap-3 border-b border-line pb-1.5 font-serif text-base font-semibold"
            >
              <span className="shrink-0 text-sm font-normal text-quiet">Parte {roman(numero)}</span>
              <span className="min-w-0 flex-1 text-pretty">{nombre}</span>
              <span className="shrink-0 text-sm font-normal whitespace-nowrap text-quiet tabular-nums">
                {contar(acciones, 'acción', 'acciones')}
              </span>
            </h3>
            <ol className="mt-1.5">
              {secciones
                .filter((seccion) => seccion.acciones > 0)
                .map((seccion) => (
                  <Line key={seccion.eje} color={seccion.color} count={seccion.acciones}>
                    {seccion.nombre}
                  </Line>
                ))}
            </ol>
            {vacias.length > 0 && (
              <p className="mt-1.5 text-sm text-quiet">
                {acciones === 0
                  ? 'Todavía no tiene acciones aprobadas: esta parte no se imprimirá.'
                  : `No se ${vacias.length === 1 ? 'imprimirá' : 'imprimirán'}, por no tener acciones aprobadas: ${vacias.map((seccion) => seccion.nombre).join('; ')}.`}
              </p>
            )}
          </section>
        )
      })}
    </div>
  )
}
