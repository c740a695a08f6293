import { CircleCheck, CircleDashed, CircleX, Hourglass, type LucideIcon } from 'lucide-react'
import { Tag, type Tone } from '@/components/ui/tag'
import {
  DECISION_LABELS,
  ESTADO_CORRECCION_LABELS,
  type DecisionCorreccion,
  type EstadoCorreccion,
} from '@/lib/informe/correccion-vista'

type Look = { tone: Tone; Icon: LucideIcon }

const ESTADOS: Record<EstadoCorreccion, Look> = {
  propuesta: { tone: 'amber', Icon: CircleDashed },
  aceptada: { tone: 'blue', Icon: Hourglass },
  aplicada: { tone: 'green', Icon: CircleCheck },
  rechazada: { tone: 'plain', Icon: CircleX },
}
const DECISIONES: Record<DecisionCorreccion, Look> = {
  pendiente: { tone: 'amber', Icon: CircleDashed },
  aceptada: { tone: 'green', Icon: CircleCheck },
  rechazada: { tone: 'plain', Icon: CircleX },
}

/** Where a Word file that came back stands. */
export function CorreccionMark({ estado }: { estado: EstadoCorreccion }) {
  return <Tag {...ESTADOS[estado]}>{ESTADO_CORRECCION_LABELS[estado]}</Tag>
}

/** What was decided of one of its changes. */
export function DecisionMark({ decision }: { decision: DecisionCorreccion }) {
  return <Tag {...DECISIONES[decision]}>{DECISION_LABELS[decision]}</Tag>
}
