import type { ReactNode } from 'react'
import type { Contacto } from '@/lib/catalogo/institucion'
import type { Identidad } from '@/lib/core/institucion'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { buscadorDe, escritoriosDe } from './escritorios'
import { Pie } from './pie'
import type { SemestreEnCurso } from './plazo'
import { Rail } from './rail'
import { Tinte } from './tinte'
import { TopBar } from './top-bar'

type MarcoProps = {
  usuario: UsuarioSesion
  semestre: SemestreEnCurso | null
  borradores: number
  devueltas: number
  porRevisar: number
  contacto: Contacto
  identidad: Pick<Identidad, 'ciudad' | 'color'>
  propuestas: number
  salir: () => Promise<void>
  children: ReactNode
}

/** The frame of every page behind a session. */
export function Marco({ usuario, semestre, contacto, salir, children, ...resto }: MarcoProps) {
  const { identidad, ...conteos } = resto
  return (
    <>
      <Tinte color={identidad.color} />
      <TopBar
        usuario={usuario}
        ciudad={identidad.ciudad}
        semestre={semestre}
        destino={buscadorDe(usuario.roles)}
        salir={salir}
      />
      <div className="flex max-lg:pb-20 print:pb-0">
        <Rail escritorios={escritoriosDe(usuario.roles, conteos)} />
        <div className="flex min-h-[calc(100dvh-3.5rem)] min-w-0 flex-1 flex-col print:min-h-0">
          <main
            id="contenido"
            tabIndex={-1}
            className="mx-auto w-full max-w-page min-w-0 flex-1 px-4 pt-6 pb-16 md:px-8 md:pt-8"
          >
            {children}
          </main>
          <Pie contacto={contacto} />
        </div>
      </div>
    </>
  )
}
