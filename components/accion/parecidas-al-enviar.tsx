'use client'

import { useSyncExternalStore } from 'react'
import type { ParecidaConFrase } from '@/lib/accion/parecida'
import { claveDeParecida, ParecidaAviso } from './parecida-aviso'
import { getOtras, isOtra } from './parecidas-otras'

type Props = { accionId: string; parecidas: readonly ParecidaConFrase[]; desde: string | null }

const subscribe = () => () => undefined

/** On the check page: the acciones alike, but for those the person already said are others. */
export function ParecidasAlEnviar({ accionId, parecidas, desde }: Props) {
  const otras = useSyncExternalStore(
    subscribe,
    () => getOtras(accionId),
    () => '',
  )
  const quedan = parecidas.filter((one) => !isOtra(otras, claveDeParecida(one)))
  if (quedan.length === 0) return null
  return (
    <div className="mb-6 space-y-3">
      {quedan.map((parecida) => (
        <ParecidaAviso key={claveDeParecida(parecida)} parecida={parecida} desde={desde}>
          <p>Si no es la misma, envíela.</p>
        </ParecidaAviso>
      ))}
    </div>
  )
}
