import type { Metadata } from 'next'
import { MesaHoja } from '@/components/informe/mesa-hoja'
import { PresentacionForm } from '@/components/informe/presentacion-form'
import { Presentaciones } from '@/components/informe/presentaciones'
import { DoneHere } from '@/components/ui/done-here'
import { getPresentacion, listPresentaciones } from '@/lib/informe/server/get-presentacion'
import { editarPresentacion } from '../mutations'
import { PaginasDePrueba } from '../paginas'
import { requireMesa } from '../sesion'

type Props = {
  params: Promise<{ semestre: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Presentación del informe ${(await params).semestre}` }
}

export default async function PresentacionPage({ params, searchParams }: Props) {
  const [{ semestre }, query] = await Promise.all([params, searchParams])
  const { informe, isCerrado, canArmar, canRevisar } = await requireMesa(semestre)
  const [presentacion, anteriores] = await Promise.all([
    getPresentacion(informe.id),
    canRevisar ? listPresentaciones(informe.id) : [],
  ])
  return (
    <MesaHoja semestre={semestre} actual="presentacion" isCerrado={isCerrado}>
      {'guardada' in query && (
        <DoneHere token={String(presentacion.version)}>Se guardó la presentación.</DoneHere>
      )}
      <div className="mt-6 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          {canArmar ? (
            <PresentacionForm
              key={presentacion.version}
              editar={editarPresentacion}
              semestre={semestre}
              presentacion={presentacion}
            />
          ) : (
            <div className="printed space-y-3">
              {presentacion.parrafos.map((parrafo, index) => (
                <p key={index}>{parrafo}</p>
              ))}
              <p>{[presentacion.firmante, presentacion.cargo].filter(Boolean).join(', ')}</p>
            </div>
          )}
          <Presentaciones
            semestre={semestre}
            version={presentacion.version}
            anteriores={anteriores}
            editar={canArmar ? editarPresentacion : null}
          />
        </div>
        <aside aria-labelledby="impresa" className="lg:sticky lg:top-20 lg:self-start">
          <h2 id="impresa" className="mb-3 text-lg font-semibold">
            Así se imprime
          </h2>
          <PaginasDePrueba semestre={semestre} que="presentacion" alt="La presentación impresa" />
        </aside>
      </div>
    </MesaHoja>
  )
}
