import type { ReactNode } from 'react'
import { BackLink } from './back-link'
import { cx } from './cx'

type Props = {
  title: ReactNode
  /** Where this page hangs from. */
  back?: { href: string; label: string }
  /** One quiet line under the title: facts, apart by their own spacing. */
  facts?: ReactNode
  /** At most one primary act. */
  actions?: ReactNode
  /** `serif` when the title is itself a text that will be printed. */
  face?: 'sans' | 'serif'
}

/** The top of every page, with its only h1. */
export function PageHeader({ title, back, facts, actions, face = 'sans' }: Props) {
  return (
    <header className="mb-6">
      {back && <BackLink {...back} className="mb-2" />}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          <h1
            className={cx(
              'font-semibold',
              face === 'serif'
                ? 'max-w-[62ch] font-serif text-xl'
                : 'max-w-[44ch] text-xl tracking-[-0.01em] sm:text-2xl',
            )}
          >
            {title}
          </h1>
          {facts && (
            <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
              {facts}
            </div>
          )}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
    </header>
  )
}
