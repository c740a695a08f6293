import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Expediente } from '@/components/informe/expediente'
import { PageHeader } from '@/components/ui/page-header'
import { PrintButton } from '@/components/ui/print-button'
import { nombreDeSemestre } from '@/lib/catalogo/semestre'
import { printInstant } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { edicionEnFrase } from '@/lib/informe/edicion'
import { canInforme } from '@/lib/informe/policy'
import { getExpediente } from '@/lib/informe/server/expediente'
import { getInforme } from '@/lib/informe/server/queries'
import { isClave } from '@/lib/informe/server/responses'
import { requireUsuario } from '@/lib/usuario/server/session'
import { deskOf } from '@/lib/usuario/usuario'

type Props = { params: Promise<{ semestre: string; numero: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { semestre, numero } = await params
  return { title: `Expediente de la edición ${numero} de ${semestre}` }
}

/** The record of a closed edición, for who may read the informe; for others it does not exist. */
export default async function ExpedientePage({ params }: Props) {
  const usuario = await requireUsuario()
  if (!canInforme(usuario, 'ver')) notFound()
  const { semestre, numero } = await params
  const isNamed = isClave(semestre) && /^[1-9]\d{0,2}$/.test(numero)
  const informe = isNamed ? await getInforme(semestre) : null
  const edicion = informe && (await getExpediente(informe.id, Number(numero), new Date()))
  if (!edicion) notFound()
  const { cerradaEn, cerradaPor, propuestaPor, acciones } = edicion
  return (
    <>
      <PageHeader
        title={`Expediente de la ${edicionEnFrase(edicion.numero)}`}
        back={{ href: `/informes/${semestre}`, label: `Informe de ${nombreDeSemestre(semestre)}` }}
        facts={
          <>
            <span>
              Cerrada el <time dateTime={cerradaEn.toISOString()}>{printInstant(cerradaEn)}</time>
            </span>
            <span>
              La propuso {propuestaPor} y la confirmó {cerradaPor}
            </span>
            <span className="tabular-nums">{contar(acciones, 'acción', 'acciones')}</span>
          </>
        }
        actions={<PrintButton />}
      />
      <Expediente edicion={edicion} base={deskOf(usuario)} />
    </>
  )
}
