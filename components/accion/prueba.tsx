'use client'

import { CircleAlert } from 'lucide-react'
import { cx } from '@/components/ui/cx'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import type { ReactNode } from 'react'
import { usePruebaViva, type PruebaDe } from './use-prueba-viva'

type Props = {
  /** As the page came with it; null before the first save. */
  inicial: PruebaDe | null
  /** On small screens it stands behind a button. */
  plegable?: boolean
  /** What stands here before the first save. */
  children?: ReactNode
}

/**
 * The acción exactly as the informe prints it, in one of its columns; what keeps it from that is said instead. It
 * follows what the form beside it saves.
 */
export function Prueba({ inicial, plegable = false, children }: Props) {
  const viva = usePruebaViva(inicial)
  if (!viva) return children
  const { hoja, alt, version } = viva.prueba
  if (hoja.kind === 'rechazada') {
    return (
      <Notice kind="stale" title="Así no se puede imprimir">
        {hoja.mensajes.map((mensaje) => (
          <p key={mensaje}>{mensaje}</p>
        ))}
      </Notice>
    )
  }
  const galerada = <Galerada src={srcDePrueba(viva.accionId, version)} alt={alt} {...hoja} />
  return (
    <>
      {hoja.aviso && (
        <p className="mb-3 flex gap-2 text-sm">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-amber" />
          {hoja.aviso}
        </p>
      )}
      <div className={cx(plegable && 'max-lg:hidden')}>{galerada}</div>
      {plegable && (
        <div className="lg:hidden">
          <Disclosure summary="Ver cómo se imprimirá">{galerada}</Disclosure>
        </div>
      )}
    </>
  )
}

const srcDePrueba = (accionId: string, version: number) =>
  `/api/acciones/${accionId}/prueba?version=${version}`

type GaleradaProps = { src: string; alt: string; ancho: number; alto: number }

function Galerada({ src, alt, ancho, alto }: GaleradaProps) {
  return (
    <picture>
      <img
        src={src}
        alt={alt}
        width={ancho}
        height={alto}
        loading="lazy"
        decoding="async"
        className="h-auto w-full max-w-95 border border-hairline bg-white shadow-[0_1px_3px_rgb(31_27_29/0.08)]"
      />
    </picture>
  )
}
