import type { ReactNode } from 'react'
import { PageHeader } from '@/components/ui/page-header'
import { TabLinks } from '@/components/ui/tab-links'

const HOJAS = [
  { key: 'semestres', label: 'Semestres' },
  { key: 'inhabiles', label: 'Días inhábiles' },
  { key: 'dependencias', label: 'Dependencias' },
  { key: 'ejes', label: 'Ejes' },
  { key: 'usuarios', label: 'Usuarios' },
  { key: 'plantillas', label: 'Plantillas' },
  { key: 'institucion', label: 'Institución' },
  { key: 'bitacora', label: 'Bitácora' },
] as const
type HojaKey = (typeof HOJAS)[number]['key']

type Props = { actual: HojaKey; facts?: ReactNode; actions?: ReactNode; children: ReactNode }

/** One of the sheets of Administración: the way to the others, its title, its content. */
export function Hoja({ actual, facts, actions, children }: Props) {
  const title = HOJAS.find(({ key }) => key === actual)?.label ?? ''
  return (
    <>
      <TabLinks
        label="Administración"
        tabs={HOJAS.map(({ key, label }) => ({
          href: `/administracion/${key}`,
          label,
          current: key === actual,
        }))}
      />
      <div className="mt-6">
        <PageHeader title={title} facts={facts} actions={actions} />
        {children}
      </div>
    </>
  )
}
