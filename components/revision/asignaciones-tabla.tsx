import { ButtonForm } from '@/components/ui/button-form'
import { DataCell, DataRow, DataTable } from '@/components/ui/data-table'
import type { Mutate } from '@/components/ui/mutation'
import type { AsignacionVista } from '@/lib/accion/asignacion'

const TIPOS: Record<AsignacionVista['de']['tipo'], string> = {
  dependencia: 'Dependencia',
  eje: 'Eje',
  transversal: 'Eje',
}

type Props = {
  asignaciones: readonly AsignacionVista[]
  /** Null where nothing can be changed any more. */
  quitar: Mutate | null
}

/** Who reviews what, line by line. */
export function AsignacionesTabla({ asignaciones, quitar }: Props) {
  return (
    <DataTable
      caption="Quién revisa qué"
      captionHidden
      columns={[
        { key: 'que', label: 'Dependencia o eje' },
        { key: 'tipo', label: 'Tipo', className: 'w-32' },
        { key: 'quien', label: 'Lo revisa', className: 'w-64' },
        { key: 'quitar', label: 'Quitar', hidden: true, className: 'w-24' },
      ]}
    >
      {asignaciones.map(({ id, de, coordinador }) => (
        <DataRow key={id}>
          <DataCell main>{de.nombre}</DataCell>
          <DataCell>
            <span className="text-quiet">{TIPOS[de.tipo]}</span>
          </DataCell>
          <DataCell label="Lo revisa">
            {coordinador.nombre}
            {!coordinador.activo && <span className="text-quiet"> (cuenta desactivada)</span>}
          </DataCell>
          <DataCell numeric>
            {quitar && (
              <ButtonForm
                mutate={quitar}
                fields={{ asignacionId: id }}
                label="Quitar"
                about={`${de.nombre}`}
              />
            )}
          </DataCell>
        </DataRow>
      ))}
    </DataTable>
  )
}
