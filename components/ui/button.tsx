import Link from 'next/link'
import type { ComponentProps } from 'react'
import { buttonClass, type ButtonLook } from './button-look'
import { cx } from './cx'

/** A button that does not submit, unless `type="submit"` says so (see also SubmitButton). */
export function Button({
  variant,
  size,
  className,
  type = 'button',
  ...props
}: ComponentProps<'button'> & ButtonLook) {
  return <button type={type} className={cx(buttonClass({ variant, size }), className)} {...props} />
}

/**
 * A link that looks like a button: for going somewhere, never for doing something. Like every link
 * here it is not prefetched: all pages are made on demand, so that would only double the work.
 */
export function ButtonLink({
  variant,
  size,
  className,
  ...props
}: ComponentProps<typeof Link> & ButtonLook) {
  return (
    <Link prefetch={false} className={cx(buttonClass({ variant, size }), className)} {...props} />
  )
}
