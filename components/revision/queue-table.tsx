import { EjeMark } from '@/components/accion/eje-mark'
import { EstadoMark } from '@/components/accion/estado-mark'
import { DataCell, DataRow, DataTable, RowLink, type Column } from '@/components/ui/data-table'
import { daysBetween, dayOf } from '@/lib/core/clock'
import { nombreCorto } from '@/lib/accion/labels'
import { queueQuery, type QueueFilter, type QueueOrden } from '@/lib/accion/queue'
import type { Queue, QueueRow } from '@/lib/accion/queue-vista'
import { contar } from '@/lib/core/contar'
import { actosDe } from '@/lib/accion/lote'
import { COLA_LABELS, ORDEN_LABELS, ORDEN_WORDS } from './labels'
import { MarcarCasilla } from './marcar-casilla'

const dias = (n: number) => contar(n, 'día', 'días')

/** How long it has waited for the Gabinete, or how long the dependencia has to send it back. */
function espera({ estado, enviadaEn, venceEl }: QueueRow, today: string): string {
  if (estado === 'devuelta' && venceEl) {
    const left = daysBetween(today, venceEl)
    if (left < 0) return `venció hace ${dias(-left)}`
    return left === 0 ? 'vence hoy' : `vence en ${dias(left)}`
  }
  if (estado !== 'enviada' || !enviadaEn) return ''
  const waited = daysBetween(dayOf(new Date(enviadaEn)), today)
  return waited <= 0 ? 'hoy' : dias(waited)
}

function sortedBy(filter: QueueFilter, orden: QueueOrden): Column['sort'] {
  const isCurrent = filter.orden === orden
  const descending = isCurrent && !filter.descending
  return {
    href: `/revision${queueQuery({ ...filter, orden, descending, pagina: 1 })}`,
    current: isCurrent ? (filter.descending ? 'descending' : 'ascending') : null,
  }
}

const isMarcable = ({ estado }: QueueFilter) => actosDe(estado).length > 0

function columnsOf(filter: QueueFilter): Column[] {
  const sorted = (orden: QueueOrden) => ({
    key: orden,
    label: ORDEN_LABELS[orden],
    sort: sortedBy(filter, orden),
  })
  return [
    ...(isMarcable(filter)
      ? [{ key: 'marcar', label: 'Seleccionar', hidden: true, className: 'w-9' }]
      : []),
    { ...sorted('folio'), className: 'w-28' },
    sorted('titulo'),
    { ...sorted('dependencia'), className: 'w-36' },
    { key: 'estado', label: 'Estado', className: 'w-32' },
    { ...sorted('antiguedad'), numeric: true, className: 'w-28' },
    { key: 'revisa', label: 'La revisa', className: 'w-36' },
  ]
}

/** Where a row leads: the acción, with the queue it was found in. */
export const hrefDeRevision = (folio: string, filter: QueueFilter) =>
  `/revision/${folio}${queueQuery(filter)}`

/** Who is to review it, and who has it open under a claim. */
function Reviewer({ row: { asignada, revisa } }: { row: QueueRow }) {
  const isSaid = asignada !== null || revisa !== null
  return (
    <DataCell
      className={isSaid ? undefined : 'max-md:hidden'}
      label={isSaid ? 'La revisa' : undefined}
    >
      <span className="flex flex-col gap-1 text-xs text-quiet max-md:inline-flex">
        {asignada && <span>{asignada.propia ? 'Usted' : asignada.nombre}</span>}
        {revisa && revisa !== asignada?.nombre && <span>Ahora: {revisa}</span>}
        {revisa && revisa === asignada?.nombre && <span>Ahora</span>}
      </span>
    </DataCell>
  )
}

function Fila({ row, filter, today }: { row: QueueRow; filter: QueueFilter; today: string }) {
  const { folio, titulo, estado, dependencia, eje, fechasImpresas, hallazgos, redaccion } = row
  const waits = espera(row, today)
  return (
    <DataRow>
      {isMarcable(filter) && (
        <DataCell>
          <MarcarCasilla folio={folio} />
        </DataCell>
      )}
      <DataCell className="whitespace-nowrap text-quiet tabular-nums">{folio}</DataCell>
      <DataCell main>
        <RowLink href={hrefDeRevision(folio, filter)} prefetch={false} data-atajo="fila">
          {titulo}
        </RowLink>
        <span className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-xs text-quiet">
          {fechasImpresas && <span>{fechasImpresas}</span>}
          {eje && <EjeMark eje={eje} />}
          {hallazgos > 0 && <span>{contar(hallazgos, 'hallazgo', 'hallazgos')}</span>}
          {redaccion && <span>Redacción por responder</span>}
        </span>
      </DataCell>
      <DataCell>
        <abbr title={dependencia.nombre} className="no-underline">
          {nombreCorto(dependencia)}
        </abbr>
      </DataCell>
      <DataCell>
        <EstadoMark estado={estado} />
      </DataCell>
      <DataCell numeric className="md:whitespace-nowrap">
        {waits}
      </DataCell>
      <Reviewer row={row} />
    </DataRow>
  )
}

/** The queue as a table; `today` is `YYYY-MM-DD` in the city. */
export function QueueTable({ queue, today }: { queue: Queue; today: string }) {
  const { filter, rows, total } = queue
  const order = ORDEN_WORDS[filter.orden][filter.descending ? 1 : 0]
  return (
    <DataTable
      columns={columnsOf(filter)}
      caption={
        <>
          {COLA_LABELS[filter.estado]}{' '}
          <span className="font-normal text-quiet">
            · {contar(total, 'acción', 'acciones')}, {order}
          </span>
        </>
      }
    >
      {rows.map((row) => (
        <Fila key={row.folio} row={row} filter={filter} today={today} />
      ))}
    </DataTable>
  )
}
