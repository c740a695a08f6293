import type { Metadata } from 'next'
import Link from 'next/link'
import { BitacoraFiltro } from '@/components/administracion/bitacora-filtro'
import { Hoja } from '@/components/administracion/hoja'
import { detalleDeSuceso, labelDeSuceso } from '@/components/administracion/suceso-text'
import { ButtonLink } from '@/components/ui/button'
import { DataCell, DataRow, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import {
  bitacoraQuery,
  listSucesos,
  parseBitacora,
  type BitacoraFilter,
  type SucesoEnLista,
} from '@/lib/bitacora/server/list'
import { printInstant } from '@/lib/core/clock'
import { requireUsuario } from '@/lib/usuario/server/session'
import { LINK } from '@/components/ui/link-look'

export const metadata: Metadata = { title: 'Bitácora' }

const COLUMNS = [
  { key: 'cuando', label: 'Cuándo' },
  { key: 'que', label: 'Qué ocurrió' },
  { key: 'quien', label: 'Quién' },
  { key: 'folio', label: 'Folio o semestre' },
]

const hrefOf = (filter: BitacoraFilter) => `/administracion/bitacora${bitacoraQuery(filter)}`

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function BitacoraPage({ searchParams }: Props) {
  await requireUsuario('administrador')
  const filter = parseBitacora(await searchParams)
  const { sucesos, next } = await listSucesos(filter)
  return (
    <Hoja
      actual="bitacora"
      facts="Todo lo que ha ocurrido, lo más reciente primero. Nada se borra."
    >
      <BitacoraFiltro {...filter} />
      {sucesos.length === 0 ? (
        <EmptyState title="Nada coincide con lo que busca">
          <p>Quite algún filtro o revise el folio.</p>
        </EmptyState>
      ) : (
        <DataTable caption="Sucesos" captionHidden columns={COLUMNS}>
          {sucesos.map((suceso) => (
            <Fila key={suceso.id} suceso={suceso} filter={filter} />
          ))}
        </DataTable>
      )}
      <nav aria-label="Páginas de la bitácora" className="mt-6 flex flex-wrap gap-2">
        {filter.antes && (
          <ButtonLink href={hrefOf({ ...filter, antes: '' })}>Lo más reciente</ButtonLink>
        )}
        {next && <ButtonLink href={hrefOf({ ...filter, antes: next })}>Más antiguos</ButtonLink>}
      </nav>
    </Hoja>
  )
}

function Fila({ suceso, filter }: { suceso: SucesoEnLista; filter: BitacoraFilter }) {
  const { ocurridoEn, tipo, actor, folio, semestre, datos } = suceso
  const detalle = detalleDeSuceso(datos)
  return (
    <DataRow>
      <DataCell className="md:w-52 md:whitespace-nowrap">
        <time dateTime={ocurridoEn.toISOString()} className="text-quiet">
          {printInstant(ocurridoEn)}
        </time>
      </DataCell>
      <DataCell main className="md:w-2/5">
        <span className="font-semibold">{labelDeSuceso(tipo)}</span>
        {detalle && <span className="block text-xs text-quiet">{detalle}</span>}
      </DataCell>
      <DataCell label="Quién:">{actor}</DataCell>
      <DataCell label="Folio o semestre:">
        {folio ? (
          <Link href={hrefOf({ ...filter, antes: '', folio })} className={LINK}>
            {folio}
          </Link>
        ) : (
          (semestre ?? <span className="text-quiet">—</span>)
        )}
      </DataCell>
    </DataRow>
  )
}
