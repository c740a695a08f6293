'use client'

import { isEnMarcha, labelDeEtapa, type GeneracionVista } from '@/lib/informe/generacion'
import { FICHA } from '@/lib/informe/formato'
import { BarraDeAvance } from './barra-de-avance'
import { useAvance } from './use-avance'

type Props = { generacion: GeneracionVista; href: string }

const isOver = (generacion: GeneracionVista) => !isEnMarcha(generacion)

/** How far the book is, second by second. */
export function GeneracionViva({ generacion, href }: Props) {
  const seen = useAvance(`/api/informes/generaciones/${generacion.id}`, generacion, isOver)
  return (
    <BarraDeAvance
      label={`Avance del informe en ${FICHA[seen.formato].label}`}
      avance={seen.avance}
      etapa={labelDeEtapa(seen.etapa)}
      href={href}
    />
  )
}
