import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { TabLinks } from '@/components/ui/tab-links'
import { nombreDeSemestre } from '@/lib/catalogo/semestre'

const HOJAS = [
  { key: 'orden', label: 'Orden', path: '' },
  { key: 'presentacion', label: 'Presentación', path: '/presentacion' },
  { key: 'portadillas', label: 'Portada y portadillas', path: '/portadillas' },
] as const

type Props = {
  semestre: string
  actual: (typeof HOJAS)[number]['key']
  title?: string
  facts?: ReactNode
  /** A closed edición holds it: nothing of it changes. */
  isCerrado: boolean
  children: ReactNode
}

/** One of the sheets of the assembling desk of a semestre. */
export function MesaHoja({ semestre, actual, title, facts, isCerrado, children }: Props) {
  return (
    <>
      <PageHeader
        title={title ?? `Armado del informe de ${nombreDeSemestre(semestre)}`}
        back={{ href: `/informes/${semestre}`, label: `Informe de ${nombreDeSemestre(semestre)}` }}
        facts={facts}
      />
      <TabLinks
        label="Mesa de armado"
        tabs={HOJAS.map(({ key, label, path }) => ({
          href: `/informes/${semestre}/mesa${path}`,
          label,
          current: key === actual,
        }))}
      />
      {isCerrado && (
        <div className="mt-6">
          <Notice title="Este semestre tiene una edición cerrada">
            <p>Su orden, su presentación y sus portadillas ya no cambian.</p>
          </Notice>
        </div>
      )}
      {children}
    </>
  )
}
