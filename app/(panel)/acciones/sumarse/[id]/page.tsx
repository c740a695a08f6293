import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { SumarseForm } from '@/components/accion/sumarse-form'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { findAjena } from '@/lib/accion/server/get-ajena'
import { requireUsuario } from '@/lib/usuario/server/session'
import { pedirAdhesion } from '../../mutations'

export const metadata: Metadata = { title: 'Sumarse a una acción' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Where the hint was read: the draft, if it was saved. */
const volverDe = (borrador: string | undefined) =>
  borrador
    ? { href: `/acciones/${borrador}`, label: 'Volver al borrador' }
    : { href: '/acciones', label: 'Acciones' }

export default async function SumarsePage({ params, searchParams }: Props) {
  const [{ id }, { desde }] = [await params, await searchParams]
  const usuario = await requireUsuario('enlace')
  const ajena = UUID.test(id) ? await findAjena(id, usuario, new Date()) : null
  if (ajena === null) return notFound()
  if (ajena === 'visible') return redirect(`/acciones/${id}`)
  const borrador = typeof desde === 'string' && UUID.test(desde) ? desde : undefined
  const volver = volverDe(borrador)
  const { titulo, fechas, dependencia, posibles, pedidas } = ajena
  return (
    <>
      <PageHeader
        back={volver}
        title={titulo}
        face="serif"
        facts={
          <>
            {fechas && <span>({fechas})</span>}
            <span>{dependencia} la reportó</span>
          </>
        }
      />
      <div className="max-w-measure space-y-6">
        {pedidas.length > 0 && (
          <Notice kind="done" live title="Petición enviada">
            <p>
              {pedidas.join(' y ')} {pedidas.length === 1 ? 'pidió' : 'pidieron'} sumarse. Le
              avisaremos cuando respondan; mientras tanto, conserve su borrador si ya lo empezó.
            </p>
          </Notice>
        )}
        {posibles.length > 0 ? (
          <SumarseForm
            mutate={pedirAdhesion}
            accionId={id}
            posibles={posibles}
            dependencia={dependencia}
            volver={volver.href}
            desde={borrador}
          />
        ) : (
          <ButtonLink href={volver.href}>{volver.label}</ButtonLink>
        )}
      </div>
    </>
  )
}
