import { cx } from './cx'

export type ButtonLook = {
  /** `primary`: the one act of the screen. `danger`: what cannot be undone. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'regular' | 'small'
}

const VARIANTS = {
  primary: 'bg-guinda text-white border-guinda hover:bg-guinda-dark hover:border-guinda-dark',
  secondary: 'bg-surface text-ink border-line hover:border-ink hover:bg-paper',
  quiet:
    'bg-transparent text-ink border-transparent underline decoration-line underline-offset-4 hover:bg-sand hover:decoration-ink',
  danger: 'bg-surface text-red border-red hover:bg-red-tint',
} as const

const SIZES = { regular: 'min-h-11 px-4 py-2', small: 'min-h-9 px-3 py-1' } as const

/** The classes of a button, for what must look like one and is not. */
export function buttonClass({ variant = 'secondary', size = 'regular' }: ButtonLook = {}): string {
  return cx(
    'inline-flex items-center justify-center gap-2 rounded-md border text-sm font-semibold text-center',
    'cursor-pointer select-none transition-colors [&_svg]:size-4 [&_svg]:shrink-0',
    'disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-progress aria-disabled:opacity-70',
    VARIANTS[variant],
    SIZES[size],
  )
}
