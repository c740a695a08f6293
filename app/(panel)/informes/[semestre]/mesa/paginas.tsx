import { Suspense } from 'react'
import { PaginasVista } from '@/components/informe/paginas-vista'
import { leerQue } from '@/lib/informe/paginas'
import { leerPortadilla } from '@/lib/informe/portadilla'
import { getPaginas } from '@/lib/informe/server/get-paginas'

type Props = { semestre: string; que: string; alt: string }

/** Pages of the book as they read now. The sheet does not wait for them: a process may have to start. */
export function PaginasDePrueba(props: Props) {
  return (
    <Suspense key={props.que} fallback={<Componiendo {...props} />}>
      <Compuestas {...props} />
    </Suspense>
  )
}

/** What comes late is put in its place by a script: without scripts, the first page alone. */
function Componiendo({ semestre, que, alt }: Props) {
  const src = `/api/informes/${semestre}/paginas?que=${que}`
  return (
    <>
      <p className="needs-script text-sm text-quiet">Componiendo las páginas…</p>
      <noscript>
        <a href={src} className="block">
          <picture>
            <img
              src={src}
              alt={`${alt}: primera página`}
              className="h-auto w-full border border-hairline bg-white"
            />
          </picture>
        </a>
      </noscript>
    </>
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
