'use client'

import type { TareaVista } from '@/lib/informe/edicion'
import { BarraDeAvance } from './barra-de-avance'
import { useAvance } from './use-avance'

type Props = { edicionId: string; tarea: TareaVista; label: string; href: string }

const isOver = ({ isTerminada, fallo }: TareaVista) => isTerminada || fallo !== null

/** How far the work on an edición is, second by second. */
export function TareaViva({ edicionId, tarea, label, href }: Props) {
  const { avance, etapa } = useAvance(`/api/informes/ediciones/${edicionId}`, tarea, isOver)
  return <BarraDeAvance label={label} avance={avance} etapa={etapa} href={href} />
}
