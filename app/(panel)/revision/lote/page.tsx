import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LoteForm } from '@/components/revision/lote-form'
import { LoteImposibles } from '@/components/revision/lote-imposibles'
import { LOTE_TITULOS } from '@/components/revision/lote-labels'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { addDays, dayOf } from '@/lib/core/clock'
import { parseLote } from '@/lib/accion/lote'
import { parseQueue, queueQuery, type SearchParams } from '@/lib/accion/queue'
import { getLotePorConfirmar } from '@/lib/accion/server/get-lote-por-confirmar'
import { listRespuestas } from '@/lib/accion/server/list-respuestas'
import { requireUsuario } from '@/lib/usuario/server/session'
import { decidirLote } from './mutations'

export const metadata: Metadata = { title: 'Decidir sobre varias' }

/** What was chosen in the queue, before anything is done to it. */
export default async function LotePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const usuario = await requireUsuario('coordinador')
  const pedido = parseLote(await searchParams)
  const now = new Date()
  const lote = pedido && (await getLotePorConfirmar(pedido, usuario, now))
  if (!lote) notFound()
  const { acto, cola } = pedido
  const filter = parseQueue(Object.fromEntries(new URLSearchParams(cola)))
  const back = { href: `/revision${queueQuery(filter)}`, label: 'Cola de revisión' }
  return (
    <>
      <PageHeader title={LOTE_TITULOS[acto]} back={back} />
      {lote.posibles.length === 0 && (
        <EmptyState
          title={
            pedido.folios.length === 0
              ? 'No seleccionó ninguna acción'
              : 'Con ninguna de las seleccionadas se puede'
          }
        >
          Vuelva a la cola y marque la casilla de las acciones que desee.
        </EmptyState>
      )}
      {lote.posibles.length > 0 && (
        <LoteForm
          mutate={decidirLote}
          loteId={randomUUID()}
          acto={acto}
          posibles={lote.posibles}
          coordinadores={lote.coordinadores}
          vence={addDays(dayOf(now), lote.plazoDias)}
          today={dayOf(now)}
          respuestas={acto === 'devolver' ? await listRespuestas(usuario) : []}
        />
      )}
      <LoteImposibles imposibles={lote.imposibles} faltan={lote.faltan} />
    </>
  )
}
