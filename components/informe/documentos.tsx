import Link from 'next/link'
import { DataCell, DataRow, DataTable } from '@/components/ui/data-table'
import { printInstant } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { printBytes } from '@/lib/evidencia/archivo'
import { huellaCorta, nombreDeEdicion, type EdicionVista } from '@/lib/informe/edicion'
import { FICHA, nombreDeForma } from '@/lib/informe/formato'
import { BORRADORES, type Documento } from '@/lib/informe/generacion'

const COLUMNS = [
  { key: 'documento', label: 'Documento' },
  { key: 'generado', label: 'Generado' },
  { key: 'pidio', label: 'Quién lo pidió' },
  { key: 'contenido', label: 'Contenido' },
  { key: 'peso', label: 'Tamaño', numeric: true },
  { key: 'huella', label: 'SHA-256' },
]

const linkClass = 'font-semibold underline decoration-line underline-offset-4 hover:decoration-ink'

/** The pictures that a document was made without: how many, and which. */
function Omitidas({ omitidas }: Pick<Documento, 'omitidas'>) {
  if (omitidas.length === 0) return null
  return (
    <details className="mt-1 text-sm">
      <summary className="cursor-pointer underline-offset-4 hover:underline">
        Se hizo sin {contar(omitidas.length, 'imagen', 'imágenes')}
      </summary>
      <ul className="mt-1 max-w-measure list-disc space-y-1 pl-5">
        {omitidas.map((omitida) => (
          <li key={omitida}>{omitida}</li>
        ))}
      </ul>
    </details>
  )
}

function Fila({ documento }: { documento: Documento }) {
  const { id, formato, accesible, terminadaEn, pidio, mensaje, acciones, bytes } = documento
  const moment = printInstant(terminadaEn)
  const content = [mensaje, acciones !== null && contar(acciones, 'acción', 'acciones')]
  return (
    <DataRow>
      <DataCell main>
        <a href={`/api/informes/generaciones/${id}/archivo`} download className={linkClass}>
          {nombreDeForma(formato)}
          <span className="sr-only">
            , {FICHA[formato].label} generado el {moment}
          </span>
        </a>
        <span className="block text-xs text-quiet">
          {accesible ? 'Borrador de trabajo' : 'Borrador sin comprobar PDF/UA'}
        </span>
        <Omitidas omitidas={documento.omitidas} />
      </DataCell>
      <DataCell label="Generado:">
        <time dateTime={terminadaEn.toISOString()}>{moment}</time>
      </DataCell>
      <DataCell label="Lo pidió:">{pidio}</DataCell>
      <DataCell label="Contenido:">{content.filter(Boolean).join(' · ')}</DataCell>
      <DataCell numeric label="Tamaño:">
        <span className="tabular-nums">{printBytes(bytes)}</span>
      </DataCell>
      <Huella sha256={documento.sha256} />
    </DataRow>
  )
}

/** So much as tells one file from another; empty in those of before there was one. */
function Huella({ sha256 }: { sha256: string }) {
  return (
    <DataCell label="SHA-256:">
      <code className="text-xs">{huellaCorta(sha256)}</code>
    </DataCell>
  )
}

/** A closed edición, which leads to its files: they do not change any more. */
function FilaDeEdicion({ semestre, edicion }: { semestre: string; edicion: EdicionVista }) {
  const { numero, cerradaEn, cerradaPor, acciones, artefactos, sha256 } = edicion
  const content = [
    artefactos.length > 0 && contar(artefactos.length, 'archivo', 'archivos'),
    contar(acciones, 'acción', 'acciones'),
  ]
  return (
    <DataRow>
      <DataCell main>
        <Link
          href={`/informes/${semestre}/ediciones/${numero}`}
          prefetch={false}
          className={linkClass}
        >
          {nombreDeEdicion(numero)}
        </Link>
        <span className="block text-xs text-quiet">
          {artefactos.length > 0
            ? 'Edición cerrada: sus archivos ya no cambian'
            : 'Edición cerrada: sus archivos se preparan'}
        </span>
      </DataCell>
      <DataCell label="Cerrada:">
        <time dateTime={cerradaEn.toISOString()}>{printInstant(cerradaEn)}</time>
      </DataCell>
      <DataCell label="La confirmó:">
        <span className="max-md:hidden">La confirmó </span>
        {cerradaPor}
      </DataCell>
      <DataCell label="Contenido:">{content.filter(Boolean).join(' · ')}</DataCell>
      <DataCell numeric label="Tamaño:">
        <span className="tabular-nums">
          {printBytes(artefactos.reduce((sum, { bytes }) => sum + bytes, 0))}
        </span>
      </DataCell>
      <Huella sha256={sha256} />
    </DataRow>
  )
}

type Props = {
  semestre: string
  documentos: readonly Documento[]
  /** The closed ones, newest first. */
  ediciones: readonly EdicionVista[]
}

/** Every document that was made and can be taken away again: the closed ediciones, then the drafts, newest first. */
export function Documentos({ semestre, documentos, ediciones }: Props) {
  const isEmpty = documentos.length + ediciones.length === 0
  return (
    <section aria-labelledby="documentos-generados" className="mt-14">
      <h2 id="documentos-generados" className="text-lg font-semibold">
        Documentos generados
      </h2>
      <p className="mt-1 mb-4 max-w-measure text-sm text-quiet">
        {isEmpty
          ? 'Todavía no se ha generado ninguno.'
          : `De cada formato se conservan los últimos ${BORRADORES} borradores.`}
      </p>
      {!isEmpty && (
        <DataTable caption="Documentos generados" captionHidden columns={COLUMNS}>
          {ediciones.map((edicion) => (
            <FilaDeEdicion key={edicion.numero} semestre={semestre} edicion={edicion} />
          ))}
          {documentos.map((documento) => (
            <Fila key={documento.id} documento={documento} />
          ))}
        </DataTable>
      )}
    </section>
  )
}
