import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Hoja } from '@/components/administracion/hoja'
import { InhabilForm, InhabilNuevoForm } from '@/components/administracion/inhabil-form'
import { InhabilesTabla } from '@/components/administracion/inhabiles-tabla'
import { DoneNotice } from '@/components/ui/done-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { TabLinks } from '@/components/ui/tab-links'
import { getAniosInhabiles, listInhabiles } from '@/lib/catalogo/server/inhabiles'
import { isDia } from '@/lib/core/calendario'
import { dayOf, printDay } from '@/lib/core/clock'
import { requireUsuario } from '@/lib/usuario/server/session'
import { hasRol } from '@/lib/usuario/usuario'
import { agregarInhabil, editarInhabil, quitarInhabil } from '../mutations'

export const metadata: Metadata = { title: 'Días inhábiles' }

type Query = Record<string, string | string[] | undefined>
type Props = { searchParams: Promise<Query> }

const FACTS =
  'Con los sábados y domingos, no cuentan en los plazos de días hábiles. Cambiarlos no mueve las fechas ya avisadas.'

const HECHOS = {
  agregado: 'Se agregó el',
  editado: 'Se corrigió el',
  quitado: 'Se quitó el',
} as const

/** «Se agregó el 2 de abril de 2026.», from the address. */
function hechoDe(query: Query): string | null {
  for (const [key, words] of Object.entries(HECHOS)) {
    const dia = query[key]
    if (typeof dia === 'string' && isDia(dia)) return `${words} ${printDay(dia)}.`
  }
  return null
}

async function aniosDe(now: Date, { anio: asked }: Query) {
  const actual = Number(dayOf(now).slice(0, 4))
  const { primero, ultimo } = (await getAniosInhabiles()) ?? { primero: actual, ultimo: actual }
  const first = Math.min(primero, actual)
  const anios = Array.from({ length: Math.max(ultimo, actual) - first + 1 }, (_, i) => first + i)
  return { anios, anio: anios.find((anio) => String(anio) === asked) ?? actual }
}

/** A sheet of Administración; for a coordinador, who has no others there, a page. */
function Marco({ isEditor, children }: { isEditor: boolean; children: ReactNode }) {
  if (isEditor) {
    return (
      <Hoja actual="inhabiles" facts={FACTS}>
        {children}
      </Hoja>
    )
  }
  return (
    <>
      <PageHeader title="Días inhábiles" facts={FACTS} />
      {children}
    </>
  )
}

export default async function InhabilesPage({ searchParams }: Props) {
  const usuario = await requireUsuario()
  const isEditor = hasRol(usuario, 'administrador')
  if (!isEditor && !hasRol(usuario, 'coordinador')) notFound()
  const query = await searchParams
  const { anios, anio } = await aniosDe(new Date(), query)
  const inhabiles = await listInhabiles(anio)
  const corregido = inhabiles.find(({ dia }) => isEditor && dia === query.corregir)
  const tabs = anios.map((one) => ({
    href: `/administracion/inhabiles?anio=${one}`,
    label: String(one),
    current: one === anio,
  }))
  return (
    <Marco isEditor={isEditor}>
      <DoneNotice>{hechoDe(query)}</DoneNotice>
      {corregido && (
        <div className="mb-8 max-w-3xl rounded-md border border-line bg-surface p-5">
          <InhabilForm
            key={corregido.dia}
            editar={editarInhabil}
            inhabil={corregido}
            cuando={printDay(corregido.dia)}
            volver={`/administracion/inhabiles?anio=${anio}`}
          />
        </div>
      )}
      <TabLinks label="Por año" tabs={tabs} />
      {inhabiles.length > 0 ? (
        <InhabilesTabla
          anio={anio}
          inhabiles={inhabiles}
          quitar={isEditor ? quitarInhabil : undefined}
        />
      ) : (
        <EmptyState title={`Ningún día inhábil en ${anio}`}>
          Sólo sábados y domingos quedan fuera de la cuenta.
        </EmptyState>
      )}
      {isEditor && (
        <section aria-labelledby="agregar" className="mt-10">
          <h2 id="agregar" className="mb-4 text-lg font-semibold">
            Agregar un día
          </h2>
          <InhabilNuevoForm key={inhabiles.length} agregar={agregarInhabil} anio={anio} />
        </section>
      )}
    </Marco>
  )
}
