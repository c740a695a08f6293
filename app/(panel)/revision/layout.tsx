import type { ReactNode } from 'react'
import { Atajos } from '@/components/revision/atajos'
import { HechoNotice } from '@/components/revision/hecho-notice'
import { requireUsuario } from '@/lib/usuario/server/session'
import { elegirAtajos } from './mutations'

/** The coordinador's desk: its keyboard and, above each page, what was just decided. */
export default async function RevisionLayout({ children }: { children: ReactNode }) {
  const { atajos } = await requireUsuario('coordinador')
  return (
    <>
      <Atajos on={atajos} mutate={elegirAtajos} />
      <HechoNotice />
      {children}
    </>
  )
}
