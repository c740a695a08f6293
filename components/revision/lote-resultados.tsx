import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react'
import { DataCell, DataRow, DataTable, RowLink } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import { contar } from '@/lib/core/contar'
import type { ActoLote } from '@/lib/accion/lote'
import type { ItemDecidido, LoteDecidido } from '@/lib/accion/lote-vista'
import { LOTE_HECHO, LOTE_RESULTADO } from './lote-labels'

const COLUMNS = [
  { key: 'folio', label: 'Folio', className: 'w-28' },
  { key: 'titulo', label: 'Título' },
  { key: 'dependencia', label: 'Dependencia', className: 'w-36' },
  { key: 'resultado', label: 'Resultado', className: 'w-2/5' },
]

/** «Se aprobaron 3 de 4 acciones. Con 1 no se pudo: vea por qué.» */
function frase({ acto, items }: LoteDecidido): string {
  const hechas = items.filter(({ resultado }) => resultado === 'hecha').length
  const rechazadas = items.filter(({ resultado }) => resultado === 'rechazada').length
  const [una, varias] = LOTE_HECHO[acto]
  return [
    `${hechas === 1 ? una : varias} ${hechas} de ${contar(items.length, 'acción', 'acciones')}.`,
    ...(rechazadas > 0 ? [`Con ${rechazadas} no se pudo: vea por qué.`] : []),
  ].join(' ')
}

function Resultado({ acto, item }: { acto: ActoLote; item: ItemDecidido }) {
  const { resultado, mensaje } = item
  if (resultado === 'hecha') {
    return (
      <span className="inline-flex items-center gap-1.5">
        <CircleCheck aria-hidden="true" className="size-4 text-green" />
        {LOTE_RESULTADO[acto]}
      </span>
    )
  }
  const Icon = resultado === 'rechazada' ? CircleAlert : CircleDashed
  return (
    <span className="flex items-start gap-1.5">
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-amber" />
      <span>
        <span className="font-semibold">No se hizo.</span>{' '}
        {resultado === 'rechazada' ? mensaje : 'Se interrumpió antes de llegar a ella.'}
      </span>
    </span>
  )
}

/** What became of each acción of a lote, with the sum said aloud. */
export function LoteResultados({ lote }: { lote: LoteDecidido }) {
  const isWhole = lote.items.every(({ resultado }) => resultado === 'hecha')
  return (
    <>
      <div role="status" className="mb-6">
        <Notice kind={isWhole ? 'done' : 'neutral'}>{frase(lote)}</Notice>
      </div>
      <DataTable caption="Resultado de cada acción" columns={COLUMNS}>
        {lote.items.map((item) => (
          <DataRow key={item.folio}>
            <DataCell className="whitespace-nowrap text-quiet tabular-nums">{item.folio}</DataCell>
            <DataCell main>
              <RowLink href={`/revision/${item.folio}`} prefetch={false}>
                {item.titulo}
              </RowLink>
            </DataCell>
            <DataCell>{item.dependencia}</DataCell>
            <DataCell>
              <Resultado acto={lote.acto} item={item} />
            </DataCell>
          </DataRow>
        ))}
      </DataTable>
    </>
  )
}
