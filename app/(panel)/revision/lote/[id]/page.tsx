import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LoteResultados } from '@/components/revision/lote-resultados'
import { LOTE_TITULOS } from '@/components/revision/lote-labels'
import { ButtonForm } from '@/components/ui/button-form'
import { PageHeader } from '@/components/ui/page-header'
import { printInstant } from '@/lib/core/clock'
import { getLote } from '@/lib/accion/server/get-lote'
import { requireUsuario } from '@/lib/usuario/server/session'
import { continuarLote } from '../mutations'

export const metadata: Metadata = { title: 'Resultado' }

/** What became of each acción of a lote. A page of its own: reloading it does nothing again. */
export default async function LoteDecididoPage({ params }: { params: Promise<{ id: string }> }) {
  const usuario = await requireUsuario('coordinador')
  const { id } = await params
  const lote = /^[0-9a-f-]{36}$/.test(id) ? await getLote(id, usuario) : null
  if (!lote) notFound()
  const isCut = lote.items.some(({ resultado }) => resultado === 'pendiente')
  return (
    <>
      <PageHeader
        title={LOTE_TITULOS[lote.acto]}
        back={{ href: '/revision', label: 'Cola de revisión' }}
        facts={
          <>
            <time dateTime={lote.creadoEn}>{printInstant(new Date(lote.creadoEn))}</time>
            {lote.detalle && <span>{lote.detalle}</span>}
          </>
        }
      />
      <LoteResultados lote={lote} />
      {isCut && (
        <div className="mt-6">
          <ButtonForm
            mutate={continuarLote}
            fields={{ loteId: id }}
            label="Continuar con las que faltan"
          />
        </div>
      )}
    </>
  )
}
