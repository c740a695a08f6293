import { Suspense } from 'react'
import { PaginasVista } from '@/components/informe/paginas-vista'
import { leerQue } from '@/lib/informe/paginas'
import { leerPortadilla } from '@/lib/informe/portadilla'
import { getPaginas } from '@/lib/informe/server/get-paginas'

type Props = { semestre: string; que: string; alt: string }

/** Pages of the book as they read now. The sheet does not wait for them: a process may have to start. */
export function PaginasDePrueba(props: Props) {
  return (
    <Suspense
      key={props.que}
      fallback={<p className="text-sm text-quiet">Componiendo las páginas…</p>}
    >
      <Compuestas {...props} />
    </Suspense>
  )
}

async function Compuestas({ semestre, que, alt }: Props) {
  const read = leerQue(que)
  if (!read) return null
  return (
    <PaginasVista
      semestre={semestre}
      que={que}
      alt={alt}
      isUna={leerPortadilla(que) !== null}
      paginas={await getPaginas(semestre, read)}
    />
  )
}
