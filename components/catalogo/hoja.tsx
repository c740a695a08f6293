import type { ReactNode } from 'react'
import { PageHeader } from '@/components/ui/page-header'
import { TabLinks } from '@/components/ui/tab-links'
import { LISTA_LABELS, LISTAS, type Lista } from '@/lib/catalogo/abierto'
import { VOCABULARIO_LABELS, VOCABULARIOS, type Vocabulario } from '@/lib/catalogo/vocabulario'

type Props = {
  /** null: what waits to be accepted. */
  actual: Lista | Vocabulario | null
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
          ...VOCABULARIOS.map((lista) => ({
            href: `/catalogos/${lista}`,
            label: VOCABULARIO_LABELS[lista],
            current: lista === actual,
          })),
        ]}
      />
      {children}
    </>
  )
}
