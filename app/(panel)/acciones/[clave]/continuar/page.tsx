import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ContinuarForm } from '@/components/accion/continuar-form'
import { PageHeader } from '@/components/ui/page-header'
import { continuar } from '../../mutations'
import { keepAddress, loadAccion } from '../load'

type Props = { params: Promise<{ clave: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { accion } = await loadAccion((await params).clave)
  return { title: `Continuar ${accion.ref}` }
}

export default async function ContinuarPage({ params }: Props) {
  const { clave } = await params
  const { accion } = await loadAccion(clave)
  keepAddress(clave, accion.ref, '/continuar')
  const { contenido, continuidad, fechasImpresas, semestre } = accion
  if (!continuidad.continuarEn) return notFound()
  return (
    <>
      <PageHeader
        back={{ href: `/acciones/${accion.ref}`, label: accion.ref }}
        title={contenido.titulo}
        face="serif"
        facts={<span>Se publicó en {semestre.clave}</span>}
      />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <ContinuarForm
          continuar={continuar}
          accion={accion}
          semestre={continuidad.continuarEn}
          claveCliente={crypto.randomUUID()}
        />
        <section aria-labelledby="antes" className="min-w-0 border-t border-hairline pt-4">
          <h2 id="antes" className="font-serif text-lg font-semibold">
            Lo que se informó
          </h2>
          {fechasImpresas && <p className="mt-1 text-sm text-quiet">({fechasImpresas})</p>}
          <div className="printed mt-3 space-y-3 text-base leading-relaxed">
            {contenido.descripcion.split('\n\n').map((parrafo, index) => (
              <p key={index}>{parrafo}</p>
            ))}
          </div>
        </section>
      </div>
    </>
  )
}
