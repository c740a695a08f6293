import type { Metadata } from 'next'
import Link from 'next/link'
import { Hoja } from '@/components/administracion/hoja'
import { DataCell, DataRow, DataTable } from '@/components/ui/data-table'
import { DoneNotice } from '@/components/ui/done-notice'
import { siglasPropias } from '@/lib/accion/labels'
import { RESPALDO_HINTS, RESPALDO_LABELS } from '@/lib/catalogo/respaldo'
import { listDependencias } from '@/lib/catalogo/server/queries'
import { enSuplencia } from '@/lib/usuario/usuario'
import { requireUsuario } from '@/lib/usuario/server/session'
import { cx } from '@/components/ui/cx'
import { LINK, LINK_ALONE } from '@/components/ui/link-look'

export const metadata: Metadata = { title: 'Dependencias' }

const COLUMNS = [
  { key: 'nombre', label: 'Dependencia' },
  { key: 'clave', label: 'Clave' },
  { key: 'reporta', label: 'Reporta' },
  { key: 'enlaces', label: 'Enlaces' },
  { key: 'respaldo', label: 'Titular y respaldo' },
  { key: 'acciones', label: 'Acciones', numeric: true },
  { key: 'actos', label: 'Qué se puede hacer', hidden: true },
]

function reporta({ reporta, activa }: { reporta: boolean; activa: boolean }): string {
  if (!activa) return 'Inactiva'
  return reporta ? 'Sí' : 'Sólo se nombra'
}

type Query = Record<string, string | string[] | undefined>
type Props = { searchParams: Promise<Query> }
type HechoProps = { dependencias: Awaited<ReturnType<typeof listDependencias>>; query: Query }

/** Word of what was just done to a dependencia, by its name. */
function Hecho({ dependencias, query: { relevada, respaldo, titular } }: HechoProps) {
  const recien = dependencias.find(({ clave }) => clave === relevada)
  const respaldada = dependencias.find(({ clave }) => clave === respaldo)
  const conTitular = dependencias.find(({ clave }) => clave === titular)
  if (conTitular) {
    return <DoneNotice>{`Quedó guardada la persona titular de ${conTitular.nombre}.`}</DoneNotice>
  }
  const texto = recien
    ? `Quedó dispuesto el relevo del enlace de ${recien.nombre}. Se le avisó a quien llega.`
    : respaldada &&
      `Quedó guardado el respaldo de ${respaldada.nombre}: ${RESPALDO_LABELS[respaldada.respaldo].toLowerCase()}. ${RESPALDO_HINTS[respaldada.respaldo]}`
  return <DoneNotice>{texto}</DoneNotice>
}

export default async function DependenciasPage({ searchParams }: Props) {
  await requireUsuario('administrador')
  const dependencias = await listDependencias(new Date())
  const query = await searchParams
  const reportan = dependencias.filter((d) => d.reporta && d.activa)
  const sinEnlace = reportan.filter((d) => d.enlaces.length === 0).length
  return (
    <Hoja
      actual="dependencias"
      facts={
        <>
          <span>{reportan.length} dependencias reportan</span>
          <span>{sinEnlace === 0 ? 'todas tienen enlace' : `${sinEnlace} sin enlace`}</span>
        </>
      }
    >
      <Hecho dependencias={dependencias} query={query} />
      <DataTable caption="Dependencias" captionHidden columns={COLUMNS}>
        {dependencias.map((dependencia) => (
          <DataRow key={dependencia.clave}>
            <DataCell main className="md:w-2/5">
              <span className="font-semibold">{dependencia.nombre}</span>
              <span className="text-quiet"> {siglasPropias(dependencia)}</span>
            </DataCell>
            <DataCell label="Clave:">
              <span className="text-quiet">{dependencia.clave}</span>
            </DataCell>
            <DataCell label="Reporta:">{reporta(dependencia)}</DataCell>
            <DataCell label="Enlaces:">
              {dependencia.enlaces.length > 0 ? (
                dependencia.enlaces
                  .map(({ nombre, suplenteDe }) => enSuplencia(nombre, suplenteDe))
                  .join('; ')
              ) : (
                <span className="text-quiet">Ninguno</span>
              )}
            </DataCell>
            <DataCell label="Titular y respaldo:">
              {dependencia.reporta && dependencia.activa && (
                <Link
                  href={`/administracion/dependencias/${dependencia.clave}`}
                  prefetch={false}
                  className={cx(LINK, 'whitespace-nowrap')}
                >
                  {RESPALDO_LABELS[dependencia.respaldo]}
                  <span className="sr-only"> (cambiar en {dependencia.nombre})</span>
                </Link>
              )}
            </DataCell>
            <DataCell numeric label="Acciones:">
              {dependencia.acciones}
            </DataCell>
            <DataCell className="md:text-right max-md:w-full">
              {dependencia.reporta && dependencia.activa && (
                <Link
                  href={`/administracion/dependencias/${dependencia.clave}/relevo`}
                  prefetch={false}
                  className={cx(LINK_ALONE, 'whitespace-nowrap')}
                >
                  Relevar enlace
                  <span className="sr-only"> de {dependencia.nombre}</span>
                </Link>
              )}
            </DataCell>
          </DataRow>
        ))}
      </DataTable>
    </Hoja>
  )
}
