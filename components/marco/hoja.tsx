import type { ReactNode } from 'react'
import type { Identidad } from '@/lib/core/institucion'
import { Marca } from './marca'

type Props = {
  /** Id of its heading. */
  id: string
  /** Whose letterhead it has. */
  identidad: Identidad
  titulo: string
  subtitulo: string
  renglones: readonly { nombre: string; valor: string }[]
  children: ReactNode
}

/** A sheet with the letterhead of the house: on screen inside the page, on paper all there is. */
export function Hoja({ id, identidad, titulo, subtitulo, renglones, children }: Props) {
  return (
    <article
      aria-labelledby={id}
      className="max-w-3xl border border-hairline bg-surface px-5 py-6 sm:px-10 sm:py-9 print:max-w-none print:border-0 print:p-0"
    >
      <div className="flex items-center gap-3 border-b border-gold pb-4">
        <Marca className="size-9 shrink-0" />
        <p className="text-sm leading-tight">
          <span className="block font-semibold">{identidad.gobierno}</span>
          <span className="block text-quiet">{identidad.organo}</span>
        </p>
      </div>
      <h1 id={id} className="mt-6 font-serif text-2xl text-guinda">
        {titulo}
      </h1>
      <p className="mt-1 text-lg font-semibold tabular-nums">{subtitulo}</p>
      <dl className="mt-6 border-t border-hairline">
        {renglones.map(({ nombre, valor }) => (
          <div
            key={nombre}
            className="gap-6 border-b border-hairline py-2 text-sm sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] print:grid print:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <dt className="text-quiet">{nombre}</dt>
            <dd
              className={nombre === 'Título' ? 'font-serif text-base break-words' : 'break-words'}
            >
              {valor}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </article>
  )
}
