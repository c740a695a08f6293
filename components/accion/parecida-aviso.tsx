import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Parecida, ParecidaConFrase } from '@/lib/accion/parecida'
import type { ReactNode } from 'react'

type Props = {
  parecida: ParecidaConFrase
  /** Id of the draft being written, once it is saved. */
  desde: string | null
  children?: ReactNode
}

/** One acción alike, with where one may go from it. */
export function ParecidaAviso({ parecida, desde, children }: Props) {
  return (
    <Notice title="¿Ya está reportada?">
      <p className="text-ink">{parecida.frase}</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {parecida.clase === 'ajena' ? (
          parecida.sumarse === 'se-puede' && (
            <ButtonLink
              size="small"
              href={`/acciones/sumarse/${parecida.id}${desde ? `?desde=${desde}` : ''}`}
            >
              Sumarse
            </ButtonLink>
          )
        ) : (
          <>
            <ButtonLink size="small" href={parecida.href}>
              Ver esa acción
            </ButtonLink>
            {parecida.continuarHref && (
              <ButtonLink size="small" href={parecida.continuarHref}>
                Continuar esa acción
              </ButtonLink>
            )}
            {parecida.participa && desde && (
              <ButtonLink size="small" href={`/acciones/${desde}?paso=desechar`}>
                Desechar este borrador
              </ButtonLink>
            )}
          </>
        )}
        {children}
      </div>
    </Notice>
  )
}

export const claveDeParecida = (parecida: Parecida) =>
  parecida.clase === 'ajena' ? parecida.id : parecida.href
