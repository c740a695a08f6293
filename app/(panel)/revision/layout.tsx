import type { ReactNode } from 'react'
import { HechoNotice } from '@/components/revision/hecho-notice'

/** The coordinador's desk: above each page, what was just decided. */
export default function RevisionLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <HechoNotice />
      {children}
    </>
  )
}
