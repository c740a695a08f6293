import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx'

export type Tone = 'plain' | 'blue' | 'amber' | 'green' | 'red' | 'violet'

const TONES: Record<Tone, string> = {
  plain: 'bg-sand text-quiet',
  blue: 'bg-blue-tint text-blue',
  amber: 'bg-amber-tint text-amber',
  green: 'bg-green-tint text-green',
  red: 'bg-red-tint text-red',
  violet: 'bg-violet-tint text-violet',
}

type Props = { tone?: Tone; Icon: LucideIcon; children: ReactNode }

/** A state or a severity: icon, word and soft tint, never colour alone. */
export function Tag({ tone = 'plain', Icon, children }: Props) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 rounded-sm border border-transparent py-0.5 pr-2 pl-1.5 text-xs font-semibold whitespace-nowrap',
        TONES[tone],
      )}
    >
      <Icon aria-hidden="true" className="size-3.5 shrink-0" />
      {children}
    </span>
  )
}
