import { BookOpenCheck, CalendarClock, Lock, PenLine, type LucideIcon } from 'lucide-react'
import { Tag, type Tone } from '@/components/ui/tag'
import { ESTADO_SEMESTRE_LABELS, type EstadoSemestre } from '@/lib/catalogo/semestre'

const MARKS: Record<EstadoSemestre, { Icon: LucideIcon; tone: Tone }> = {
  programado: { Icon: CalendarClock, tone: 'plain' },
  abierto: { Icon: PenLine, tone: 'blue' },
  en_revision: { Icon: BookOpenCheck, tone: 'amber' },
  cerrado: { Icon: Lock, tone: 'plain' },
}

export function SemestreMark({ estado }: { estado: EstadoSemestre }) {
  const { Icon, tone } = MARKS[estado]
  return (
    <Tag Icon={Icon} tone={tone}>
      {ESTADO_SEMESTRE_LABELS[estado]}
    </Tag>
  )
}
