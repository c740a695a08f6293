import type { Metadata } from 'next'
import { AcuseDeRevision, Balance } from '@/components/informe/balance'
import { Hallazgos } from '@/components/informe/hallazgos'
import { LoQueImpide } from '@/components/informe/lo-que-impide'
import { LoQueAvisa } from '@/components/informe/lo-que-avisa'
import { PageHeader } from '@/components/ui/page-header'
import { PrintButton } from '@/components/ui/print-button'
import { nombreDeSemestre } from '@/lib/catalogo/semestre'
import { parseFiltro } from '@/lib/informe/filtro-de-revision'
import { cargarRevision } from './cargar'
import { retirar } from './mutations'

type Props = {
  params: Promise<{ semestre: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Hallazgos del informe ${(await params).semestre}` }
}

export default async function RevisarInformePage({ params, searchParams }: Props) {
  const { semestre } = await params
  const { informe, revision, base } = await cargarRevision(semestre)
  const query = await searchParams
  return (
    <>
      <AcuseDeRevision query={query} />
      <PageHeader
        title={informe.isCerrado ? 'Hallazgos y motivos' : 'Qué falta para cerrar'}
        back={{ href: `/informes/${semestre}`, label: `Informe de ${nombreDeSemestre(semestre)}` }}
        actions={<PrintButton />}
      />
      {!informe.isCerrado && <Balance revision={revision} />}
      <LoQueImpide semestre={semestre} revision={revision} base={base} />
      <Hallazgos
        semestre={semestre}
        hallazgos={revision.hallazgos}
        filtro={parseFiltro(query)}
        base={base}
        retirar={retirar}
      />
      <LoQueAvisa revision={revision} base={base} />
    </>
  )
}
