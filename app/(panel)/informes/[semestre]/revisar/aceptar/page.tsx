import type { Metadata } from 'next'
import { AceptarHallazgosForm } from '@/components/informe/aceptar-hallazgos-form'
import { HallazgoDeAccion } from '@/components/informe/hallazgo-de-accion'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { contar } from '@/lib/core/contar'
import { A_LA_VEZ_MAX, claveEnSemestre, leerClaves } from '@/lib/informe/aceptacion-schema'
import { cargarRevision } from '../cargar'
import { aceptar } from '../mutations'

type Props = {
  params: Promise<{ semestre: string }>
  searchParams: Promise<{ hallazgo?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Aceptar hallazgos ${(await params).semestre}` }
}

/** What was marked on the list, to be read once more before it is accepted, with one reason for all. */
export default async function AceptarHallazgosPage({ params, searchParams }: Props) {
  const { semestre } = await params
  const { revision, base } = await cargarRevision(semestre)
  const asked = leerClaves((await searchParams).hallazgo).slice(0, A_LA_VEZ_MAX)
  const claves = new Set(asked.map(claveEnSemestre))
  const chosen = revision.hallazgos.filter(
    (one) => one.aceptado === null && claves.has(claveEnSemestre(one)),
  )
  const there = [...new Set(chosen.map(claveEnSemestre))]
  const volver = `/informes/${semestre}/revisar`
  return (
    <>
      <PageHeader
        title={there.length === 1 ? 'Aceptar un hallazgo' : 'Aceptar varios hallazgos'}
        back={{ href: volver, label: 'Qué falta para cerrar' }}
      />
      {there.length < claves.size && (
        <div className="mb-6">
          <Notice kind="stale" live>
            {contar(claves.size - there.length, 'ya no está', 'ya no están')} en la lista: el texto
            cambió, o alguien lo aceptó antes.
          </Notice>
        </div>
      )}
      {there.length === 0 ? (
        <EmptyState
          title="No hay hallazgos que aceptar"
          action={<ButtonLink href={volver}>Volver a la lista</ButtonLink>}
        >
          <p>Marque en la lista los que quiera aceptar.</p>
        </EmptyState>
      ) : (
        <>
          <ul className="mb-6 max-w-measure divide-y divide-hairline border-y border-hairline">
            {chosen.map((hallazgo, index) => (
              <HallazgoDeAccion key={index} hallazgo={hallazgo} base={base} />
            ))}
          </ul>
          <AceptarHallazgosForm
            mutate={aceptar}
            semestre={semestre}
            claves={there}
            volver={volver}
          />
        </>
      )}
    </>
  )
}
