import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorreccionesLista } from '@/components/informe/correcciones-lista'
import { ImportarForm } from '@/components/informe/importar-form'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { nombreDeSemestre } from '@/lib/catalogo/semestre'
import { mensajeDeCorreccion } from '@/lib/informe/correccion-rechazos'
import { canInforme } from '@/lib/informe/policy'
import { listCorrecciones } from '@/lib/informe/server/correcciones'
import { getInforme } from '@/lib/informe/server/queries'
import { isClave } from '@/lib/informe/server/responses'
import { requireUsuario } from '@/lib/usuario/server/session'

type Props = {
  params: Promise<{ semestre: string }>
  searchParams: Promise<{ archivo?: string | string[] }>
}

/** A refused file is told first, as in every other form. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const error = mensajeDeCorreccion((await searchParams).archivo)
  return { title: `${error ? 'Error: ' : ''}Correcciones desde Word` }
}

/** The Word files that came back edited, and where another is brought in. */
export default async function CorreccionesPage({ params, searchParams }: Props) {
  const usuario = await requireUsuario()
  if (!canInforme(usuario, 'ver-correcciones')) notFound()
  const { semestre } = await params
  const informe = isClave(semestre) ? await getInforme(semestre) : null
  if (!informe) notFound()
  const correcciones = await listCorrecciones(informe.id)
  const isOpen = informe.estado === 'abierto' || informe.estado === 'en_revision'
  return (
    <>
      <PageHeader
        title="Correcciones desde Word"
        back={{
          href: `/informes/${semestre}`,
          label: `Informe de ${nombreDeSemestre(semestre)}`,
        }}
      />
      {canInforme(usuario, 'corregir-final') && isOpen && (
        <ImportarForm
          semestre={semestre}
          error={mensajeDeCorreccion((await searchParams).archivo)}
        />
      )}
      {!isOpen && (
        <p className="mb-8 max-w-measure text-sm text-quiet">
          {informe.estado === 'programado'
            ? 'El semestre todavía no abre: no hay nada que corregir.'
            : 'El semestre está cerrado: lo aprobado ya no se corrige desde Word. Lo que una edición cerrada tiene mal se dice en su fe de erratas.'}
        </p>
      )}
      {correcciones.length > 0 ? (
        <CorreccionesLista semestre={semestre} correcciones={correcciones} />
      ) : (
        isOpen && (
          <EmptyState title="Todavía no ha vuelto ningún archivo">
            <p>
              <a
                href={`/informes/${semestre}#documento`}
                className="underline decoration-line underline-offset-4 hover:decoration-ink"
              >
                Genere el informe en Word
              </a>
              , edite en el archivo títulos, fechas y descripciones de las acciones, y tráigalo de
              regreso: cada cambio se decide por separado.
            </p>
          </EmptyState>
        )
      )}
    </>
  )
}
