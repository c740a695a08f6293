import type { ReactNode } from 'react'
import { printDays } from '@/lib/core/clock'
import type { Suplencia } from '@/lib/usuario/suplencia'

type Props = {
  id: string
  title: string
  suplencias: readonly Suplencia[]
  /** Names by clave. */
  nombres: ReadonlyMap<string, string>
  /** What can be done with each. */
  act?: (suplencia: Suplencia) => ReactNode
}

/** Some suplencias under their heading; nothing when there are none. */
export function SuplenciasLista({ id, title, suplencias, nombres, act }: Props) {
  if (suplencias.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="font-serif text-lg font-semibold">
        {title}
      </h2>
      <ul className="mt-3 divide-y divide-hairline border-y border-hairline">
        {suplencias.map((suplencia) => {
          const { usuarioId, nombre, dependencia, desde, hasta } = suplencia
          return (
            <li
              key={`${usuarioId} ${dependencia} ${desde}`}
              className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3"
            >
              <div className="min-w-0 flex-1 basis-72">
                <p className="font-semibold">{nombre}</p>
                <p className="text-sm text-quiet">
                  {nombres.get(dependencia) ?? dependencia}, {printDays(desde, hasta)}
                </p>
              </div>
              {act?.(suplencia)}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
