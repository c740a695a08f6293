import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ErrataNueva } from '@/components/informe/errata-nueva'
import { Erratas } from '@/components/informe/erratas'
import { buttonClass } from '@/components/ui/button-look'
import { DoneNotice } from '@/components/ui/done-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { KeepFocus } from '@/components/ui/keep-focus'
import { PageHeader } from '@/components/ui/page-header'
import { nombreDeSemestre } from '@/lib/catalogo/semestre'
import { edicionEnFrase } from '@/lib/informe/edicion'
import { canInforme } from '@/lib/informe/policy'
import { buscarEnEdicion, getAccionDeEdicion } from '@/lib/informe/server/accion-de-edicion'
import { getEdiciones } from '@/lib/informe/server/ediciones'
import { listErratas } from '@/lib/informe/server/erratas'
import { getInforme } from '@/lib/informe/server/queries'
import { isClave } from '@/lib/informe/server/responses'
import { requireUsuario } from '@/lib/usuario/server/session'
import { aprobar, proponerUna, rechazar } from '../../mutations'

type Props = {
  params: Promise<{ semestre: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Fe de erratas ${(await params).semestre}` }
}

const HECHO = {
  propuesta: 'La errata quedó propuesta: otra persona debe decidirla.',
  aprobada: 'La errata quedó aprobada: ya está en la fe de erratas.',
  rechazada: 'La errata quedó rechazada.',
}

function hechoDe(query: Awaited<Props['searchParams']>): string | null {
  const key = (Object.keys(HECHO) as (keyof typeof HECHO)[]).find((one) => one in query)
  return key ? HECHO[key] : null
}

export default async function ErratasPage({ params, searchParams }: Props) {
  const usuario = await requireUsuario()
  if (!canInforme(usuario, 'ver')) notFound()
  const { semestre } = await params
  const informe = isClave(semestre) ? await getInforme(semestre) : null
  if (!informe) notFound()
  const canDecidir = canInforme(usuario, 'errata')
  const [{ cerradas }, erratas] = await Promise.all([
    getEdiciones(informe.id, new Date()),
    listErratas(informe.id, !canDecidir),
  ])
  const [last] = cerradas
  if (!last) notFound()
  const query = await searchParams
  const pedida = typeof query.accion === 'string' ? query.accion.trim() : ''
  const encontradas = canDecidir ? await buscarEnEdicion(informe.id, pedida) : []
  const [unica] = encontradas.length === 1 ? encontradas : []
  const aprobadas = new Set(
    erratas.filter(({ estado }) => estado === 'aprobada').map(({ numero }) => numero),
  )
  return (
    <>
      <KeepFocus fallback="contenido" />
      <PageHeader
        title={`Fe de erratas del informe de ${nombreDeSemestre(informe.clave)}`}
        back={{ href: `/informes/${informe.clave}`, label: 'Informe' }}
        facts="Una edición cerrada no cambia: lo que tiene mal se dice aquí, y lo corrige la edición siguiente."
        actions={cerradas
          .filter(({ numero }) => aprobadas.has(numero))
          .map(({ id, numero }) => (
            <a
              key={id}
              href={`/api/informes/ediciones/${id}/erratas`}
              download
              className={buttonClass()}
            >
              <Download aria-hidden="true" />
              Hoja de erratas de la {edicionEnFrase(numero)}
            </a>
          ))}
      />
      <DoneNotice>{hechoDe(query)}</DoneNotice>
      {erratas.length === 0 ? (
        <EmptyState title="No hay erratas">
          <p>Nadie ha propuesto corregir nada de lo que se cerró.</p>
        </EmptyState>
      ) : (
        <Erratas
          erratas={erratas}
          usuarioId={usuario.id}
          acts={canDecidir ? { aprobar, rechazar } : null}
        />
      )}
      {canDecidir && (
        <section aria-labelledby="proponer-errata" className="mt-12">
          <h2 id="proponer-errata" className="mb-4 text-lg font-semibold">
            Proponer una errata de la {edicionEnFrase(last.numero)}
          </h2>
          <ErrataNueva
            semestre={informe.clave}
            pedida={pedida}
            encontradas={encontradas}
            accion={unica ? await getAccionDeEdicion(informe.id, unica.folio) : null}
            proponer={proponerUna}
          />
        </section>
      )}
    </>
  )
}
