import { Download } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { printInstant } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { printBytes } from '@/lib/evidencia/archivo'
import {
  edicionEnFrase,
  nombreDeEdicion,
  tituloDeArtefacto,
  type ArtefactoVista,
  type EdicionVista,
} from '@/lib/informe/edicion'

type Props = {
  semestre: string
  ediciones: readonly EdicionVista[]
  /** What is shown while the files of one are made. */
  preparando: (edicion: EdicionVista) => ReactNode
}

const LINK = 'underline decoration-line underline-offset-4 hover:decoration-ink'

function Archivo({ edicion, archivo }: { edicion: EdicionVista; archivo: ArtefactoVista }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3">
      <a
        href={`/api/informes/ediciones/${edicion.id}/archivos/${archivo.formato}`}
        download
        className={`inline-flex min-h-8 items-center gap-1.5 text-sm font-semibold ${LINK}`}
      >
        <Download aria-hidden="true" className="size-4 shrink-0" />
        {tituloDeArtefacto(archivo.formato)}
        <span className="sr-only"> de la {edicionEnFrase(edicion.numero)}</span>
      </a>
      <span className="text-sm text-quiet tabular-nums">{printBytes(archivo.bytes)}</span>
    </li>
  )
}

function Huellas({ edicion }: { edicion: EdicionVista }) {
  const rows = [
    ['Instantánea (la que dice el colofón)', edicion.sha256],
    ...edicion.artefactos
      .filter(({ formato }) => formato !== 'instantanea')
      .map(({ nombre, sha256 }) => [nombre, sha256]),
  ]
  return (
    <Disclosure summary="Huellas SHA-256">
      <dl className="space-y-2 text-sm">
        {rows.map(([name, hash]) => (
          <div key={name}>
            <dt className="text-quiet">{name}</dt>
            <dd>
              <code className="text-xs break-all">{hash}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm">
        <a href={`/api/informes/ediciones/${edicion.id}/manifiesto`} download className={LINK}>
          Descargar el manifiesto
          <span className="sr-only"> de la {edicionEnFrase(edicion.numero)}</span>
        </a>
      </p>
    </Disclosure>
  )
}

function Erratas({ semestre, edicion }: { semestre: string; edicion: EdicionVista }) {
  const { aprobadas, pendientes } = edicion.erratas
  const facts = [
    aprobadas > 0 && contar(aprobadas, 'errata aprobada', 'erratas aprobadas'),
    pendientes > 0 && contar(pendientes, 'errata por decidir', 'erratas por decidir'),
  ].filter(Boolean)
  if (facts.length === 0) return null
  return (
    <p className="text-sm">
      <Link href={`/informes/${semestre}/erratas`} prefetch={false} className={LINK}>
        {facts.join(' y ')}
      </Link>
    </p>
  )
}

/** The closed ediciones of a semestre, newest first: who closed each, when, its files and their checksums. */
export function Ediciones({ semestre, ediciones, preparando }: Props) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {ediciones.map((edicion) => (
        <li
          key={edicion.id}
          className="grid gap-x-10 gap-y-3 py-5 sm:grid-cols-[minmax(0,1fr)_12rem]"
        >
          <div className="min-w-0 space-y-1">
            <h3 className="font-serif text-lg font-semibold">{nombreDeEdicion(edicion.numero)}</h3>
            <p className="text-sm">
              Cerrada el{' '}
              <time dateTime={edicion.cerradaEn.toISOString()}>
                {printInstant(edicion.cerradaEn)}
              </time>
              {edicion.propuestaPor && (
                <span className="text-quiet">
                  {' '}
                  · la propuso {edicion.propuestaPor} y la confirmó {edicion.cerradaPor}
                </span>
              )}
            </p>
            <p className="text-sm text-quiet tabular-nums">
              {contar(edicion.acciones, 'acción', 'acciones')}
              {edicion.cambios > 0 &&
                ` · ${contar(edicion.cambios, 'cambio', 'cambios')} respecto de la edición anterior`}
            </p>
            <p className="text-sm">
              <Link
                href={`/informes/${semestre}/ediciones/${edicion.numero}`}
                prefetch={false}
                className={LINK}
              >
                Expediente<span className="sr-only"> de la {edicionEnFrase(edicion.numero)}</span>
              </Link>
              {edicion.aceptados > 0 && (
                <span className="text-quiet tabular-nums">
                  {' '}
                  · {contar(edicion.aceptados, 'hallazgo aceptado', 'hallazgos aceptados')}
                </span>
              )}
            </p>
            <Erratas semestre={semestre} edicion={edicion} />
            {edicion.artefactos.length > 0 && <Huellas edicion={edicion} />}
          </div>
          {edicion.artefactos.length === 0 ? (
            preparando(edicion)
          ) : (
            <ul aria-label={`Archivos de la ${edicionEnFrase(edicion.numero)}`}>
              {edicion.artefactos.map((archivo) => (
                <Archivo key={archivo.formato} edicion={edicion} archivo={archivo} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
