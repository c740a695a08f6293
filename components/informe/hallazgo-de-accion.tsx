import Link from 'next/link'
import type { ReactNode } from 'react'
import { HallazgoRow } from '@/components/revision/hallazgo-row'
import { nombreCorto } from '@/lib/accion/labels'
import { claveDeHallazgo } from '@/lib/correccion/enmendar'
import type { HallazgoDeInforme } from '@/lib/informe/revision'
import type { Desk } from '@/lib/usuario/usuario'

type DeQuien = {
  folio: string
  titulo: string
  base: Desk
  dependencia?: { nombre: string; siglas: string }
}

/** The acción that something is said of: its folio leads to it. */
export function DeAccion({ folio, titulo, base, dependencia }: DeQuien) {
  return (
    <p className="mb-0.5">
      <Link
        href={`${base}/${folio}`}
        prefetch={false}
        className="underline decoration-line underline-offset-4 hover:decoration-2"
      >
        <span className="tabular-nums">{folio}</span>
        <span className="ml-2 font-serif">{titulo}</span>
      </Link>
      {dependencia && <span className="ml-2 text-xs text-quiet">{nombreCorto(dependencia)}</span>}
    </p>
  )
}

type Props = { hallazgo: HallazgoDeInforme; base: Desk; children?: ReactNode }

/** One hallazgo among those of a semestre: of which acción, and what is to be done. */
export function HallazgoDeAccion({ hallazgo, base, children }: Props) {
  const { folio, titulo, dependencia, campo } = hallazgo
  return (
    <HallazgoRow
      id={`h-${folio}-${claveDeHallazgo(hallazgo)}`}
      hallazgo={hallazgo}
      base={base}
      href={`${base}/${folio}${base === '/revision' ? `#campo-${campo}` : ''}`}
      de={<DeAccion {...{ folio, titulo, base, dependencia }} />}
    >
      {children}
    </HallazgoRow>
  )
}
