import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass, type ButtonLook } from './button-look'
import { cx } from './cx'

type Props = ButtonLook & {
  summary: ReactNode
  children: ReactNode
  open?: boolean
  /** `line`: quiet text with a chevron; `button`: an act that first asks (a confirmation). */
  look?: 'line' | 'button'
  /** It opened or closed. */
  onToggle?: () => void
}

/** The look of a `line` summary, for a `details` that cannot be this one. */
export const SUMMARY_LINE =
  'list-none [&::-webkit-details-marker]:hidden inline-flex min-h-9 items-center gap-1 rounded-sm text-sm font-semibold underline-offset-4 hover:underline'

/** Turns as the nearest `details` with the class `group` opens. */
export function Chevron() {
  return (
    <ChevronRight
      aria-hidden="true"
      className="size-4 shrink-0 transition-transform group-open:rotate-90"
    />
  )
}

/** Something that opens in place, with or without JavaScript. */
export function Disclosure({
  summary,
  children,
  open,
  look = 'line',
  onToggle,
  variant,
  size,
}: Props) {
  return (
    <details open={open} onToggle={onToggle} className="group min-w-0">
      <summary
        className={
          look === 'button'
            ? cx('list-none [&::-webkit-details-marker]:hidden', buttonClass({ variant, size }))
            : SUMMARY_LINE
        }
      >
        {look === 'line' && <Chevron />}
        {summary}
      </summary>
      <div className={cx(look === 'button' ? 'mt-3 border-l-4 border-hairline pl-4' : 'pt-1 pl-5')}>
        {children}
      </div>
    </details>
  )
}
