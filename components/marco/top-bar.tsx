import Link from 'next/link'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { Buscador } from './buscador'
import { Marca } from './marca'
import { Persona } from './persona'
import { Plazo, type SemestreEnCurso } from './plazo'

type Props = {
  usuario: UsuarioSesion
  ciudad: string
  semestre: SemestreEnCurso | null
  destino: string | null
  salir: () => Promise<void>
}

/** Institution, semestre with its days, search, person. On a phone or in a low window it scrolls away with the page. */
export function TopBar({ usuario, ciudad, semestre, destino, salir }: Props) {
  return (
    <header className="z-40 border-b border-hairline bg-surface lg:sticky lg:top-0 lg:short:static print:hidden">
      <div className="flex flex-wrap items-center gap-x-6 px-4 max-lg:gap-x-4 max-lg:gap-y-1 max-lg:pb-3 lg:h-14 lg:flex-nowrap">
        <Link
          href="/inicio"
          prefetch={false}
          className="flex min-h-14 min-w-0 items-center gap-3 max-lg:grow max-lg:basis-[calc(100%-6rem)] lg:shrink-0"
        >
          <Marca className="size-8 shrink-0" />
          <span className="min-w-0 leading-tight">
            <span className="block truncate font-serif text-base font-semibold">
              Acción Internacional
            </span>
            <span className="block truncate text-xs text-quiet">{ciudad}</span>
          </span>
        </Link>
        <div className="min-w-0 flex-1 max-lg:order-1 max-lg:min-w-40 lg:pl-6">
          {destino && <Buscador destino={destino} />}
        </div>
        <div className="max-lg:order-2">
          <Plazo semestre={semestre} />
        </div>
        <Persona usuario={usuario} salir={salir} />
      </div>
    </header>
  )
}
