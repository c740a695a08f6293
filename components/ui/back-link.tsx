import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { cx } from './cx'

type Props = { href: string; label: string; className?: string }

/** The way back to the page above this one. */
export function BackLink({ href, label, className }: Props) {
  return (
    <Link
      href={href}
      prefetch={false}
      className={cx(
        'inline-flex min-h-6 items-center gap-1 text-sm text-quiet underline-offset-4 hover:text-ink hover:underline',
        className,
      )}
    >
      <ArrowLeft aria-hidden="true" className="size-4" />
      {label}
    </Link>
  )
}
