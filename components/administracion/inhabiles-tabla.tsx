import Link from 'next/link'
import { ButtonForm } from '@/components/ui/button-form'
import { DataCell, DataRow, DataTable } from '@/components/ui/data-table'
import type { Mutate } from '@/components/ui/mutation'
import type { Inhabil } from '@/lib/catalogo/inhabil'
import { DIAS_DE_LA_SEMANA, diaDeLaSemana } from '@/lib/core/calendario'
import { printDay } from '@/lib/core/clock'
import { LINK_ALONE } from '@/components/ui/link-look'

type Props = {
  anio: number
  inhabiles: readonly Inhabil[]
  /** Takes a day away; without it the calendar is only read. */
  quitar?: Mutate
}

const COLUMNS = [
  { key: 'dia', label: 'Día', className: 'w-56' },
  { key: 'semana', label: 'Día de la semana', className: 'w-40' },
  { key: 'motivo', label: 'Motivo' },
]
const ACTOS = { key: 'actos', label: 'Qué se puede hacer', hidden: true }

/** The días inhábiles of one year. */
export function InhabilesTabla({ anio, inhabiles, quitar }: Props) {
  return (
    <DataTable
      caption={`Días inhábiles de ${anio}`}
      captionHidden
      columns={quitar ? [...COLUMNS, ACTOS] : COLUMNS}
    >
      {inhabiles.map(({ dia, nombre }) => (
        <DataRow key={dia}>
          <DataCell main>
            <time dateTime={dia} className="font-semibold tabular-nums">
              {printDay(dia)}
            </time>
          </DataCell>
          <DataCell>{DIAS_DE_LA_SEMANA[diaDeLaSemana(dia)]}</DataCell>
          <DataCell className="max-md:w-full">{nombre}</DataCell>
          {quitar && (
            <DataCell>
              <div className="flex flex-wrap items-center gap-x-4 gap-y-2 md:justify-end">
                <Link
                  href={`/administracion/inhabiles?anio=${anio}&corregir=${dia}`}
                  prefetch={false}
                  className={LINK_ALONE}
                >
                  Corregir<span className="sr-only"> el {printDay(dia)}</span>
                </Link>
                <ButtonForm
                  mutate={quitar}
                  fields={{ dia }}
                  label="Quitar"
                  about={`el ${printDay(dia)}`}
                />
              </div>
            </DataCell>
          )}
        </DataRow>
      ))}
    </DataTable>
  )
}
