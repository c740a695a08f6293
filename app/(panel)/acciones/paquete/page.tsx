import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PaqueteBarra } from '@/components/seguimiento/paquete-barra'
import { PaqueteHoja } from '@/components/seguimiento/paquete-hoja'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { TabLinks } from '@/components/ui/tab-links'
import { nombreCorto } from '@/lib/accion/labels'
import { getSemestreEnCurso } from '@/lib/accion/server/semestre-en-curso'
import { getIdentidad } from '@/lib/core/server/institucion'
import { semestreDe, type Params } from '@/lib/seguimiento/filtro'
import { rutaDelPaquete } from '@/lib/seguimiento/paquete'
import { getPaquete } from '@/lib/seguimiento/server/get-paquete'
import { requireUsuario } from '@/lib/usuario/server/session'

export const metadata: Metadata = { title: 'Observaciones por atender' }

type Props = { searchParams: Promise<Params> }

/** An enlace's own paquete: of one of their dependencias, and of no other. */
export default async function PaquetePropioPage({ searchParams }: Props) {
  const usuario = await requireUsuario('enlace')
  const query = await searchParams
  const now = new Date()
  const { dependencias } = usuario
  const propia = query.dependencia
    ? dependencias.find(({ clave }) => clave === query.dependencia)
    : dependencias[0]
  if (!propia) notFound()
  const enCurso = semestreDe(query) ?? (await getSemestreEnCurso([propia.id], now))?.clave
  const paquete = enCurso ? await getPaquete(usuario, propia.clave, enCurso) : null
  const tabs = dependencias.map((dependencia) => ({
    href: `/acciones/paquete?${new URLSearchParams({ dependencia: dependencia.clave, ...(enCurso && { semestre: enCurso }) })}`,
    label: nombreCorto(dependencia),
    current: dependencia.clave === propia.clave,
  }))
  const isEmpty = !paquete || paquete.acciones.length === 0
  return (
    <>
      <PaqueteBarra
        back={{ href: '/acciones', label: 'Acciones' }}
        pdf={isEmpty ? null : rutaDelPaquete(paquete, 'pdf')}
      >
        {tabs.length > 1 && <TabLinks label="Sus dependencias" tabs={tabs} />}
      </PaqueteBarra>
      {isEmpty ? (
        <>
          <PageHeader title="Paquete de observaciones" facts={propia.nombre} />
          <EmptyState title="Nada por atender">
            {propia.nombre} no tiene observaciones abiertas{enCurso && ` en ${enCurso}`}.
          </EmptyState>
        </>
      ) : (
        <PaqueteHoja
          identidad={await getIdentidad()}
          paquete={paquete}
          now={now}
          hrefOf={(folio) => `/acciones/${folio}`}
        />
      )}
    </>
  )
}
