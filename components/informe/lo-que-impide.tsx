import Link from 'next/link'
import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { ESTADO_LABELS } from '@/lib/accion/labels'
import type { PorDecidir, RevisionDeSemestre } from '@/lib/informe/revision'
import { DeAccion } from './hallazgo-de-accion'
import type { Desk } from '@/lib/usuario/usuario'

/** More than these are folded away. */
const A_LA_VISTA = 8

type SeccionProps = {
  id: string
  title: string
  count: number
  explica: string
  children: ReactNode
}

/** One kind of thing there is to know, under its name and how many. */
export function SeccionDeRevision({ id, title, count, explica, children }: SeccionProps) {
  return (
    <section aria-labelledby={id} className="mb-10">
      <h2 id={id} className="scroll-mt-24 text-lg font-semibold">
        {title} <span className="font-normal text-quiet tabular-nums">{count}</span>
      </h2>
      <p className="mb-2 max-w-measure text-sm text-quiet">{explica}</p>
      {children}
    </section>
  )
}

function Lista({ acciones, base }: { acciones: readonly PorDecidir[]; base: Desk }) {
  return (
    <ul className="max-w-measure divide-y divide-hairline text-sm">
      {acciones.map(({ folio, titulo, estado, dependencia }) => (
        <li key={folio} className="py-2">
          <DeAccion {...{ folio, titulo, base, dependencia }} />
          <p className="text-xs text-quiet">{ESTADO_LABELS[estado]}</p>
        </li>
      ))}
    </ul>
  )
}

type Props = { semestre: string; revision: RevisionDeSemestre; base: Desk }

/** What keeps the informe from being closed and no acceptance lifts: it has to be decided or mended. */
export function LoQueImpide({ semestre, revision, base }: Props) {
  const { porDecidir, imagenes } = revision
  const [vista, resto] = [porDecidir.slice(0, A_LA_VISTA), porDecidir.slice(A_LA_VISTA)]
  return (
    <>
      {porDecidir.length > 0 && (
        <SeccionDeRevision
          id="por-decidir"
          title="Acciones por decidir"
          count={porDecidir.length}
          explica="Mientras haya acciones enviadas o devueltas, el informe no se cierra: apruébelas, descártelas o páselas al semestre siguiente."
        >
          <Lista acciones={vista} base={base} />
          {resto.length > 0 && (
            <Disclosure summary={`Ver las otras ${resto.length}`}>
              <Lista acciones={resto} base={base} />
            </Disclosure>
          )}
        </SeccionDeRevision>
      )}
      {imagenes.length > 0 && (
        <SeccionDeRevision
          id="imagenes"
          title="Imágenes sin descripción"
          count={imagenes.length}
          explica="Se imprimirán, y nadie ha escrito qué muestran para quien no las ve."
        >
          <ul className="max-w-measure divide-y divide-hairline text-sm">
            {imagenes.map(({ folio, titulo, nombre }, index) => (
              <li key={index} className="py-2">
                {folio ? (
                  <DeAccion {...{ folio, titulo, base }} />
                ) : (
                  <Link
                    href={`/informes/${semestre}/mesa/portadillas`}
                    prefetch={false}
                    className="underline decoration-line underline-offset-4 hover:decoration-2"
                  >
                    {titulo}
                  </Link>
                )}
                <p className="break-words text-quiet">{nombre}</p>
              </li>
            ))}
          </ul>
        </SeccionDeRevision>
      )}
    </>
  )
}
