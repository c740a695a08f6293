import { CircleAlert, CircleCheck, Info, RefreshCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx'

export type NoticeKind = 'neutral' | 'done' | 'stale' | 'error'

const LOOKS = {
  neutral: { Icon: Info, tint: 'border-blue bg-blue-tint', ink: 'text-blue' },
  done: { Icon: CircleCheck, tint: 'border-green bg-green-tint', ink: 'text-green' },
  stale: { Icon: RefreshCw, tint: 'border-amber bg-amber-tint', ink: 'text-amber' },
  error: { Icon: CircleAlert, tint: 'border-red bg-red-tint', ink: 'text-red' },
} as const

type Props = {
  kind?: NoticeKind
  title?: string
  children: ReactNode
  /** Said aloud when it appears: errors and conflicts at once, the rest when there is a pause. */
  live?: boolean
}

/** A message about the whole page or form. */
export function Notice({ kind = 'neutral', title, children, live = false }: Props) {
  const { Icon, tint, ink } = LOOKS[kind]
  const role = kind === 'error' || kind === 'stale' ? 'alert' : 'status'
  return (
    <div role={live ? role : undefined} className={cx('flex gap-3 border-t-2 px-4 py-3', tint)}>
      <Icon aria-hidden="true" className={cx('mt-0.5 size-5 shrink-0', ink)} />
      <div className="min-w-0 max-w-measure text-sm">
        {title && <p className={cx('font-semibold', ink)}>{title}</p>}
        {children}
      </div>
    </div>
  )
}
