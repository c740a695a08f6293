import type { Metadata } from 'next'
import { MesaHoja } from '@/components/informe/mesa-hoja'
import { PortadillasLista } from '@/components/informe/portadillas-lista'
import { listPortadillas } from '@/lib/informe/server/get-portadilla'
import { getIndice } from '@/lib/informe/server/indice'
import { PaginasDePrueba } from '../paginas'
import { requireMesa } from '../sesion'

type Props = { params: Promise<{ semestre: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Portada y portadillas del informe ${(await params).semestre}` }
}

export default async function PortadillasPage({ params }: Props) {
  const { semestre } = await params
  const { informe, isCerrado } = await requireMesa(semestre)
  const portadillas = await listPortadillas(informe.id, await getIndice(informe.id))
  return (
    <MesaHoja semestre={semestre} actual="portadillas" isCerrado={isCerrado}>
      <div className="mt-6 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <PortadillasLista semestre={semestre} portadillas={portadillas} />
        <aside aria-labelledby="impresa" className="lg:sticky lg:top-20 lg:self-start">
          <h2 id="impresa" className="mb-3 text-lg font-semibold">
            La portada
          </h2>
          <PaginasDePrueba semestre={semestre} que="portada" alt="La portada impresa" />
        </aside>
      </div>
    </MesaHoja>
  )
}
