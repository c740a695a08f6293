import Link from 'next/link'
import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { contar } from '@/lib/core/contar'
import { claveDeSeccion, type ParteEnMesa, type SeccionEnMesa } from '@/lib/informe/mesa'
import { roman } from '@/lib/informe/roman'
import { MesaFila } from './mesa-fila'

type Props = {
  semestre: string
  partes: readonly ParteEnMesa[]
  /** The section that is open, and what it shows instead of plain lines. */
  abierta: { clave: string; lista: ReactNode } | null
  /** How the acciones of the other sections show: of a long book they are folded, of a very long one not there. */
  otras: 'abiertas' | 'plegadas' | 'ausentes'
}

/** The book in printed order: its partes, in each the sections, in each the acciones. */
export function MesaLibro({ semestre, partes, abierta, otras }: Props) {
  return (
    <div className="space-y-10">
      {partes.map(({ numero, nombre, secciones }) => (
        <section key={numero} aria-labelledby={`parte-${numero}`}>
          <h2
            id={`parte-${numero}`}
            className="flex items-baseline gap-3 border-b border-line pb-1.5 font-serif text-lg font-semibold"
          >
            <span className="shrink-0 text-sm font-normal text-quiet">Parte {roman(numero)}</span>
            <span className="min-w-0 flex-1 text-pretty">{nombre}</span>
          </h2>
          {secciones.map((seccion) => {
            const clave = claveDeSeccion(numero, seccion.eje)
            const isOpen = abierta?.clave === clave
            return (
              <Seccion
                key={clave}
                clave={clave}
                seccion={seccion}
                href={isOpen ? null : `/informes/${semestre}/mesa?seccion=${clave}#s-${clave}`}
              >
                {isOpen ? abierta.lista : <Renglones seccion={seccion} otras={otras} />}
              </Seccion>
            )
          })}
        </section>
      ))}
    </div>
  )
}

type SeccionProps = {
  clave: string
  seccion: SeccionEnMesa
  /** Where it is opened; null when it is. */
  href: string | null
  children: ReactNode
}

function Seccion({ clave, seccion: { nombre, color, acciones }, href, children }: SeccionProps) {
  const titulo = `s-${clave}`
  return (
    // No landmark: two partes have sections of the same name.
    <section className="mt-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3
          id={titulo}
          className="flex scroll-mt-20 items-baseline gap-2.5 text-base font-semibold"
        >
          <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5 shrink-0">
            <rect width="10" height="10" rx="1.5" fill={color} />
          </svg>
          {nombre}
        </h3>
        <p className="flex gap-4 text-sm text-quiet tabular-nums">
          {acciones.length > 0 && contar(acciones.length, 'acción', 'acciones')}
          {acciones.length > 0 && href && (
            <Link
              href={href}
              prefetch={false}
              className="text-ink underline decoration-line underline-offset-4 hover:decoration-ink"
            >
              Abrir<span className="sr-only"> {nombre}</span>
            </Link>
          )}
        </p>
      </div>
      {acciones.length === 0 ? (
        <p className="mt-1 text-sm text-quiet">No se imprimirá: no tiene acciones aprobadas.</p>
      ) : (
        children
      )}
    </section>
  )
}

function Renglones({ seccion, otras }: { seccion: SeccionEnMesa } & Pick<Props, 'otras'>) {
  const { nombre, acciones } = seccion
  if (otras === 'ausentes') return null
  const lista = (
    <ol>
      {acciones.map((accion) => (
        <li key={accion.folio} className="border-t border-hairline first:border-t-0">
          <MesaFila accion={accion} />
        </li>
      ))}
    </ol>
  )
  if (otras === 'abiertas') return lista
  return (
    <Disclosure
      summary={
        <span className="font-normal text-quiet">
          Ver los títulos<span className="sr-only"> de {nombre}</span>
        </span>
      }
    >
      {lista}
    </Disclosure>
  )
}
