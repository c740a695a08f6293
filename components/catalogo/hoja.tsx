import type { ReactNode } from 'react'
import { PageHeader } from '@/components/ui/page-header'
import { TabLinks } from '@/components/ui/tab-links'
import { LISTA_LABELS, LISTAS, type Lista } from '@/lib/catalogo/abierto'

type Props = {
  /** null: what waits to be accepted. */
  actual: Lista | null
  pendientes?: number
  facts?: ReactNode
  children: ReactNode
}

/** One of the sheets of Catálogos: what waits, or one of the lists. */
export function Hoja({ actual, pendientes, facts, children }: Props) {
  return (
    <>
      <PageHeader title="Catálogos" facts={facts} />
      <TabLinks
        label="Catálogos"
        tabs={[
          { href: '/catalogos', label: 'Propuestas', count: pendientes, current: actual === null },
          ...LISTAS.map((lista) => ({
            href: `/catalogos?lista=${lista}`,
            label: LISTA_LABELS[lista],
            current: lista === actual,
          })),
        ]}
      />
      {children}
    </>
  )
}
