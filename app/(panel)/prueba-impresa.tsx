import { Suspense } from 'react'
import { Prueba } from '@/components/accion/prueba'
import { getPruebaVista } from '@/lib/informe/server/prueba'
import type { UsuarioSesion } from '@/lib/usuario/usuario'

type Props = { usuario: UsuarioSesion; accionId: string; plegable?: boolean }

/** The proof of an acción as last saved. The page does not wait for it: a process may have to start. */
export function PruebaImpresa(props: Props) {
  return (
    <Suspense fallback={<Componiendo accionId={props.accionId} />}>
      <Compuesta {...props} />
    </Suspense>
  )
}

async function Compuesta({ usuario, accionId, plegable }: Props) {
  const prueba = await getPruebaVista(usuario, accionId)
  return prueba && <Prueba inicial={{ accionId, prueba }} plegable={plegable} />
}

/** What comes late is put in its place by a script: without scripts, the picture alone. */
function Componiendo({ accionId }: { accionId: string }) {
  return (
    <>
      <p className="needs-script text-sm text-quiet">Componiendo la prueba…</p>
      <noscript>
        <picture>
          <img
            src={`/api/acciones/${accionId}/prueba`}
            alt="La acción como se imprimirá"
            className="mt-2 h-auto w-full max-w-95 border border-hairline bg-white"
          />
        </picture>
      </noscript>
    </>
  )
}
