import { Tag } from '@/components/ui/tag'
import type { Situacion } from '@/lib/seguimiento/tablero'
import { SITUACION_LABELS, SITUACION_MARKS } from './labels'

/** What a dependencia has said of the semestre. */
export function SituacionMark({ situacion }: { situacion: Situacion }) {
  const { Icon, tone } = SITUACION_MARKS[situacion]
  return (
    <Tag Icon={Icon} tone={tone}>
      {SITUACION_LABELS[situacion]}
    </Tag>
  )
}
