import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RespaldoForm } from '@/components/administracion/respaldo-form'
import { TitularForm } from '@/components/administracion/titular-form'
import { PageHeader } from '@/components/ui/page-header'
import { nombreConSiglas } from '@/lib/accion/labels'
import { RESPALDO_HINTS, RESPALDO_LABELS, RESPALDOS } from '@/lib/catalogo/respaldo'
import { findDependencia } from '@/lib/catalogo/server/dependencias'
import { findTitular } from '@/lib/catalogo/server/fijar-titular'
import { requireUsuario } from '@/lib/usuario/server/session'
import { fijarRespaldo, fijarTitular } from '../../mutations'

export const metadata: Metadata = { title: 'Titular y respaldo' }

const VOLVER = '/administracion/dependencias'

export default async function RespaldoPage({ params }: { params: Promise<{ clave: string }> }) {
  await requireUsuario('administrador')
  const { clave } = await params
  const [dependencia, titular] = await Promise.all([findDependencia(clave), findTitular(clave)])
  if (!dependencia || !titular) notFound()
  return (
    <div className="max-w-3xl">
      <PageHeader
        back={{ href: VOLVER, label: 'Dependencias' }}
        title="Titular y respaldo"
        facts={<span>{nombreConSiglas(dependencia)}</span>}
      />
      <RespaldoForm
        mutate={fijarRespaldo}
        clave={dependencia.clave}
        respaldo={dependencia.respaldo}
        volver={VOLVER}
      />
      <dl className="mt-8 border-t border-hairline text-sm">
        {RESPALDOS.map((respaldo) => (
          <div
            key={respaldo}
            className="gap-6 border-b border-hairline py-2 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <dt className="font-semibold">{RESPALDO_LABELS[respaldo]}</dt>
            <dd className="text-quiet">{RESPALDO_HINTS[respaldo]}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="titular" className="mt-12">
        <h2 id="titular" className="mb-4 text-lg font-semibold">
          Persona titular
        </h2>
        <TitularForm mutate={fijarTitular} clave={dependencia.clave} titular={titular} />
      </section>
    </div>
  )
}
