import { DataCell, DataRow, DataTable, RowLink } from '@/components/ui/data-table'
import { printInstant } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import type { CorreccionEnLista } from '@/lib/informe/correccion-vista'
import { CorreccionMark } from './correccion-mark'

const COLUMNS = [
  { key: 'archivo', label: 'Archivo' },
  { key: 'estado', label: 'Estado', className: 'w-52' },
  { key: 'cambios', label: 'Cambios', className: 'w-64' },
  { key: 'importado', label: 'Importado', className: 'w-64' },
]

type Props = { semestre: string; correcciones: readonly CorreccionEnLista[] }

/** «12 cambios: 3 por decidir, 8 aceptados, 1 rechazado». */
function dichos({ cambios }: CorreccionEnLista): string {
  const { pendiente, aceptada, rechazada } = cambios
  const total = contar(pendiente + aceptada + rechazada, 'cambio', 'cambios')
  const parts = [
    pendiente > 0 && `${pendiente} por decidir`,
    aceptada > 0 && contar(aceptada, 'aceptado', 'aceptados'),
    rechazada > 0 && contar(rechazada, 'rechazado', 'rechazados'),
  ].filter(Boolean)
  return parts.length > 0 ? `${total}: ${parts.join(', ')}` : total
}

/** The Word files that came back, newest first. */
export function CorreccionesLista({ semestre, correcciones }: Props) {
  return (
    <DataTable caption="Archivos que volvieron" columns={COLUMNS}>
      {correcciones.map((correccion) => (
        <DataRow key={correccion.id}>
          <DataCell main>
            <RowLink href={`/informes/${semestre}/correcciones/${correccion.id}`} prefetch={false}>
              {correccion.nombre}
            </RowLink>
          </DataCell>
          <DataCell>
            <CorreccionMark estado={correccion.estado} />
          </DataCell>
          <DataCell className="tabular-nums">
            {dichos(correccion)}
            {correccion.perdidas > 0 && (
              <span className="block text-quiet">
                {contar(correccion.perdidas, 'cosa no se tomó', 'cosas no se tomaron')}
              </span>
            )}
          </DataCell>
          <DataCell>
            {correccion.importada.quien}
            <span className="block text-quiet">
              {printInstant(new Date(correccion.importada.cuando))}
            </span>
          </DataCell>
        </DataRow>
      ))}
    </DataTable>
  )
}
