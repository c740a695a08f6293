import type { Metadata } from 'next'
import Link from 'next/link'
import { after } from 'next/server'
import { CandidatasLink } from '@/components/revision/candidatas-link'
import { FiltrosGuardados } from '@/components/revision/filtros-guardados'
import { QueueConteos } from '@/components/revision/queue-conteos'
import { LoteBar } from '@/components/revision/lote-bar'
import { QueueFilters } from '@/components/revision/queue-filters'
import { QueueSummary } from '@/components/revision/queue-summary'
import { QueueTable } from '@/components/revision/queue-table'
import { COLA_LABELS } from '@/components/revision/labels'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { TabLinks } from '@/components/ui/tab-links'
import { dayOf } from '@/lib/core/clock'
import { actosDe } from '@/lib/accion/lote'
import {
  ESTADOS_VISIBLES,
  QUEUE_PAGE_SIZE,
  isNarrowed,
  parseQueue,
  queueQuery,
  type SearchParams,
} from '@/lib/accion/queue'
import type { Queue } from '@/lib/accion/queue-vista'
import { candidatasContadas, contarCandidatas } from '@/lib/accion/server/candidatas'
import { consultaDe } from '@/lib/accion/filtro-guardado'
import { listQueue } from '@/lib/accion/server/queue'
import { requireUsuario } from '@/lib/usuario/server/session'
import { guardar, quitar } from './filtros'
import { cx } from '@/components/ui/cx'
import { LINK_ALONE } from '@/components/ui/link-look'

export const metadata: Metadata = { title: 'Revisión' }

function tabsOf({ filter, counts }: Queue) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return ([...ESTADOS_VISIBLES, 'todas'] as const).map((estado) => ({
    href: `/revision${queueQuery({ ...filter, estado, pagina: 1 })}`,
    label: COLA_LABELS[estado],
    count: estado === 'todas' ? all : (counts[estado] ?? 0),
    current: estado === filter.estado,
  }))
}

function Nothing({ queue: { filter } }: { queue: Queue }) {
  if (isNarrowed(filter)) {
    return (
      <EmptyState title="Ninguna acción coincide">
        Quite algún filtro, revise la búsqueda o mire en “Todas”.
      </EmptyState>
    )
  }
  return filter.estado === 'enviada' ? (
    <EmptyState title="Nada por revisar">
      Cuando una dependencia envíe una acción, aparecerá aquí; la más antigua, primero.
    </EmptyState>
  ) : (
    <EmptyState title="Ninguna acción">En este semestre no hay acciones en ese estado.</EmptyState>
  )
}

export default async function RevisionPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>
}) {
  const usuario = await requireUsuario('coordinador')
  const now = new Date()
  const queue = await listQueue(parseQueue(await searchParams), usuario, now)
  if (!queue) return <EmptyState title="Todavía no hay ningún semestre" />
  const { filter } = queue
  const { semestre } = queue.options
  after(() => contarCandidatas(semestre.id, now))
  return (
    <>
      <PageHeader
        title="Revisión"
        actions={
          <div className="flex flex-wrap gap-x-6 gap-y-2">
            <CandidatasLink semestre={semestre.clave} total={candidatasContadas(semestre.id)} />
            <Link
              href="/revision/asignacion"
              prefetch={false}
              className={cx(LINK_ALONE, 'text-sm')}
            >
              Quién revisa qué
            </Link>
          </div>
        }
      />
      <QueueFilters filter={filter} options={queue.options} />
      <TabLinks label="Por estado" tabs={tabsOf(queue)} />
      <QueueSummary>
        <QueueConteos queue={queue} />
        <FiltrosGuardados
          filtros={queue.options.filtros}
          consulta={consultaDe(filter)}
          guardar={guardar}
          quitar={quitar}
        />
      </QueueSummary>
      {queue.rows.length > 0 ? (
        <QueueTable queue={queue} today={dayOf(now)} />
      ) : (
        <Nothing queue={queue} />
      )}
      {queue.rows.length > 0 && actosDe(filter.estado).length > 0 && (
        <LoteBar
          actos={actosDe(filter.estado)}
          folios={queue.rows.map(({ folio }) => folio)}
          cola={queueQuery(filter)}
        />
      )}
      <Pagination
        label="Páginas de la cola"
        page={filter.pagina}
        pages={Math.ceil(queue.total / QUEUE_PAGE_SIZE)}
        hrefOf={(pagina) => `/revision${queueQuery({ ...filter, pagina })}`}
      />
    </>
  )
}
