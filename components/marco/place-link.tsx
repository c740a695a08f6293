'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = { href: string; className: string; children: ReactNode }

/** A link that knows whether the person is there, or further in: `aria-current`, for eyes by CSS. */
export function PlaceLink({ href, className, children }: Props) {
  const path = usePathname()
  const current = path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined
  return (
    <Link href={href} prefetch={false} aria-current={current} className={className}>
      {children}
    </Link>
  )
}
