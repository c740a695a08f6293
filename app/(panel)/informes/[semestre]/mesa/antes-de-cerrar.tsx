import { Suspense, type ComponentProps } from 'react'
import { ResumenDeCierre } from '@/components/informe/resumen-de-cierre'
import { resumirRevision } from '@/lib/informe/revision'
import { revisarSemestre } from '@/lib/informe/server/revisar-semestre'

type Props = Omit<ComponentProps<typeof ResumenDeCierre>, 'textos' | 'children'> & {
  semestreId: string
  /** Of a very long book the texts are examined where the whole list is, not at each move. */
  conTextos: boolean
}

/** What stands in the way of closing. The sheet does not wait for the texts to be read. */
export function AntesDeCerrar({ semestreId, conTextos, ...resumen }: Props) {
  if (!conTextos) return <ResumenDeCierre textos={null} {...resumen} />
  return (
    <Suspense
      fallback={
        <ResumenDeCierre textos={null} {...resumen}>
          <p className="needs-script text-quiet">Revisando los textos…</p>
        </ResumenDeCierre>
      }
    >
      <ConTextos semestreId={semestreId} {...resumen} />
    </Suspense>
  )
}

async function ConTextos({ semestreId, ...resumen }: Omit<Props, 'conTextos'>) {
  const revision = await revisarSemestre(semestreId, new Date())
  return <ResumenDeCierre textos={resumirRevision(revision)} {...resumen} />
}
