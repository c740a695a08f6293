import {
  Archive,
  CircleCheck,
  Combine,
  CornerUpLeft,
  FilePen,
  Send,
  Undo2,
  type LucideIcon,
} from 'lucide-react'
import { Tag, type Tone } from '@/components/ui/tag'
import { ESTADO_LABELS } from '@/lib/accion/labels'
import type { Estado } from '@/lib/accion/workflow'

const MARKS: Record<Estado, { Icon: LucideIcon; tone: Tone }> = {
  borrador: { Icon: FilePen, tone: 'plain' },
  enviada: { Icon: Send, tone: 'blue' },
  devuelta: { Icon: CornerUpLeft, tone: 'amber' },
  aprobada: { Icon: CircleCheck, tone: 'green' },
  retirada: { Icon: Undo2, tone: 'plain' },
  descartada: { Icon: Archive, tone: 'plain' },
  fusionada: { Icon: Combine, tone: 'violet' },
}

export function EstadoMark({ estado }: { estado: Estado }) {
  const { Icon, tone } = MARKS[estado]
  return (
    <Tag Icon={Icon} tone={tone}>
      {ESTADO_LABELS[estado]}
    </Tag>
  )
}
