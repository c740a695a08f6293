import type { Metadata } from 'next'
import { ButtonForm } from '@/components/ui/button-form'
import { EntregaForm } from '@/components/aviso/entrega-form'
import { AvisosLista } from '@/components/aviso/avisos-lista'
import { EmptyState } from '@/components/ui/empty-state'
import { DoneNotice } from '@/components/ui/done-notice'
import { PageHeader } from '@/components/ui/page-header'
import { TelefonoForm } from '@/components/usuario/telefono-form'
import { Pagination } from '@/components/ui/pagination'
import { getBuzon } from '@/lib/usuario/server/buzon'
import { getTelefono } from '@/lib/usuario/server/fijar-telefono'
import { requireUsuario } from '@/lib/usuario/server/session'
import { elegir, leer, telefonear } from './mutations'

export const metadata: Metadata = { title: 'Avisos' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const pageOf = (asked: unknown) => {
  const page = Number(asked)
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1
}

export default async function AvisosPage({ searchParams }: Props) {
  const usuario = await requireUsuario()
  const query = await searchParams
  const page = pageOf(query.pagina)
  const [{ avisos, paginas, sinLeer, entrega }, telefono] = await Promise.all([
    getBuzon(usuario.id, page, new Date()),
    getTelefono(usuario.id),
  ])
  return (
    <>
      <PageHeader
        title="Avisos"
        facts={<span>{sinLeer === 0 ? 'Todos leídos' : `${sinLeer} sin leer`}</span>}
        actions={
          sinLeer > 0 && (
            <ButtonForm mutate={leer} label="Marcar todos como leídos" size="regular" />
          )
        }
      />
      {'elegida' in query && <DoneNotice>Los próximos avisos le llegarán así.</DoneNotice>}
      {'telefono' in query && <DoneNotice>Su teléfono quedó guardado.</DoneNotice>}
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0 max-w-measure">
          {avisos.length === 0 ? (
            <EmptyState title="No ha recibido avisos" />
          ) : (
            <AvisosLista avisos={avisos} />
          )}
          <Pagination page={page} pages={paginas} hrefOf={(n) => `/avisos?pagina=${n}`} />
        </div>
        <div className="space-y-8">
          <EntregaForm mutate={elegir} entrega={entrega} />
          <TelefonoForm mutate={telefonear} telefono={telefono} />
        </div>
      </div>
    </>
  )
}
