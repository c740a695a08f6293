import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SemestreMark } from '@/components/informe/semestre-mark'
import { DataCell, DataRow, DataTable, RowLink } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { nombreDeSemestre } from '@/lib/catalogo/semestre'
import { printDay, printInstant } from '@/lib/core/clock'
import { nombreDeEdicion } from '@/lib/informe/edicion'
import { canInforme } from '@/lib/informe/policy'
import { listInformes, type InformeEnLista } from '@/lib/informe/server/queries'
import { requireUsuario } from '@/lib/usuario/server/session'

export const metadata: Metadata = { title: 'Informes' }

const COLUMNS = [
  { key: 'semestre', label: 'Informe' },
  { key: 'estado', label: 'Semestre' },
  { key: 'cierre', label: 'Último día para enviar' },
  { key: 'aprobadas', label: 'Acciones aprobadas', numeric: true },
  { key: 'documento', label: 'Documento' },
]

/** What there is of it: the closed edición, else the last draft. */
function documentoDe({ edicion, ultima }: Pick<InformeEnLista, 'edicion' | 'ultima'>): string {
  if (edicion?.cerradaEn) {
    return `${nombreDeEdicion(edicion.numero)}, ${printInstant(edicion.cerradaEn)}`
  }
  return ultima ? `Borrador, ${printInstant(ultima)}` : 'Ninguno todavía'
}

export default async function InformesPage() {
  const usuario = await requireUsuario()
  if (!canInforme(usuario, 'ver')) notFound()
  const informes = await listInformes()
  return (
    <>
      <PageHeader
        title="Informes"
        facts="Uno por semestre, con las acciones que el Gabinete aprobó."
      />
      {informes.length === 0 ? (
        <EmptyState title="Todavía no hay semestres">
          <p>Quien administra abre el primero desde Administración, Semestres.</p>
        </EmptyState>
      ) : (
        <DataTable caption="Informes por semestre" captionHidden columns={COLUMNS}>
          {informes.map(({ clave, estado, cierraEl, aprobadas, ...informe }) => (
            <DataRow key={clave}>
              <DataCell main>
                <RowLink href={`/informes/${clave}`} className="font-serif text-base">
                  Informe de {nombreDeSemestre(clave)}
                </RowLink>
                <span className="text-xs text-quiet tabular-nums">{clave}</span>
              </DataCell>
              <DataCell>
                <SemestreMark estado={estado} />
              </DataCell>
              <DataCell label="Último día para enviar:">{printDay(cierraEl)}</DataCell>
              <DataCell numeric label="Acciones aprobadas:">
                {aprobadas}
              </DataCell>
              <DataCell label="Documento:">{documentoDe(informe)}</DataCell>
            </DataRow>
          ))}
        </DataTable>
      )}
    </>
  )
}
