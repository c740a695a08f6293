import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EnviarPaquete } from '@/components/seguimiento/enviar-paquete'
import { PaqueteBarra } from '@/components/seguimiento/paquete-barra'
import { PaqueteHoja } from '@/components/seguimiento/paquete-hoja'
import { DoneNotice } from '@/components/ui/done-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { nombreConSiglas } from '@/lib/accion/labels'
import { getIdentidad } from '@/lib/core/server/institucion'
import { semestreDe, type Params } from '@/lib/seguimiento/filtro'
import { rutaDelPaquete } from '@/lib/seguimiento/paquete'
import { canSeguimiento } from '@/lib/seguimiento/policy'
import { getPaqueteEnEscritorio } from '@/lib/seguimiento/server/get-paquete'
import { elegirSemestre } from '@/lib/seguimiento/server/semestres'
import { requireUsuario } from '@/lib/usuario/server/session'
import { deskOf } from '@/lib/usuario/usuario'
import { enviar } from '../../mutations'

export const metadata: Metadata = { title: 'Paquete de observaciones' }

type Props = { params: Promise<{ clave: string }>; searchParams: Promise<Params> }

export default async function PaquetePage({ params, searchParams }: Props) {
  const [{ clave }, query] = [await params, await searchParams]
  const usuario = await requireUsuario()
  const now = new Date()
  const semestre = semestreDe(query) ?? (await elegirSemestre(null, now))?.semestre.clave
  const escritorio = semestre && (await getPaqueteEnEscritorio(usuario, clave, semestre, now))
  if (!escritorio) notFound()
  const { paquete } = escritorio
  const nombre = nombreConSiglas(paquete.dependencia)
  const isEmpty = paquete.acciones.length === 0
  const desk = deskOf(usuario)
  return (
    <>
      <PaqueteBarra
        back={{ href: `/seguimiento/${clave}?semestre=${semestre}`, label: nombre }}
        pdf={isEmpty ? null : rutaDelPaquete(paquete, 'pdf')}
      >
        <DoneNotice>
          {'enviado' in query && `El paquete se envió a quienes son enlace de ${nombre}.`}
        </DoneNotice>
        {!isEmpty && canSeguimiento(usuario, 'enviar-paquete') && (
          <EnviarPaquete mutate={enviar} escritorio={escritorio} />
        )}
      </PaqueteBarra>
      {isEmpty ? (
        <>
          <PageHeader title="Paquete de observaciones" facts={nombre} />
          <EmptyState title="Nada por atender">
            {nombre} no tiene observaciones abiertas en {semestre}.
          </EmptyState>
        </>
      ) : (
        <PaqueteHoja
          identidad={await getIdentidad()}
          paquete={paquete}
          now={now}
          hrefOf={(folio) => `${desk}/${folio}`}
        />
      )}
    </>
  )
}
