import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Comprobacion } from '@/components/accion/comprobacion'
import { EnviarForm } from '@/components/accion/enviar-form'
import { claveDeParecida, ParecidaAviso } from '@/components/accion/parecida-aviso'
import { Observaciones } from '@/components/accion/observaciones'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { findParecidas } from '@/lib/accion/server/list-parecidas'
import { enviar } from '../../mutations'
import { keepAddress, loadAccion } from '../load'

type Props = { params: Promise<{ clave: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { accion } = await loadAccion((await params).clave)
  return { title: `Compruebe antes de enviar · ${accion.contenido.titulo || 'Acción'}` }
}

export default async function EnviarPage({ params }: Props) {
  const { clave } = await params
  const { usuario, accion } = await loadAccion(clave)
  keepAddress(clave, accion.ref, '/enviar')
  const volver = `/acciones/${accion.ref}`
  if (!accion.pasos.includes('enviar')) redirect(`${volver}?ya-enviada=1`)
  if (accion.pendientes.length > 0) redirect(`${volver}?revisar=1`)
  const parecidas = await findParecidas(accion, usuario)
  const porAtender = accion.observaciones.filter(({ isPendiente }) => isPendiente)
  return (
    <div className="max-w-4xl">
      <PageHeader
        back={{ href: volver, label: 'Volver a la acción' }}
        title="Compruebe antes de enviar"
      />
      {accion.isFueraDeSemestre && (
        <div className="mb-6">
          <Notice kind="stale" title="Hay fechas fuera del semestre">
            La acción es del semestre {accion.semestre.clave}. Puede enviarla así, si es correcto.
          </Notice>
        </div>
      )}
      {parecidas.length > 0 && (
        <div className="mb-6 space-y-3">
          {parecidas.map((parecida) => (
            <ParecidaAviso
              key={claveDeParecida(parecida)}
              parecida={parecida}
              desde={accion.folio === null ? accion.id : null}
            />
          ))}
        </div>
      )}
      <Comprobacion accion={accion} />
      {porAtender.length > 0 && (
        <section aria-labelledby="observadas" className="mt-10 max-w-measure">
          <h2 id="observadas" className="mb-3 font-serif text-lg font-semibold">
            Lo que el Gabinete observó
          </h2>
          <Observaciones observaciones={porAtender} />
          <p className="mt-3 text-sm">
            Al enviarla, usted hace constar que leyó estas observaciones.
          </p>
        </section>
      )}
      <section aria-labelledby="sigue" className="mt-10 max-w-measure">
        <h2 id="sigue" className="mb-2 font-serif text-lg font-semibold">
          Qué sigue
        </h2>
        <p className="mb-5">
          El Gabinete la revisará y le avisará si la aprueba o si la devuelve con observaciones.
          {accion.folio
            ? ` Conserva su folio, ${accion.folio}.`
            : ' Recibirá un folio al enviarla. Mientras nadie la haya tomado a su cargo, podrá retirarla.'}
        </p>
        <EnviarForm accionId={accion.id} version={accion.version} volver={volver} mutate={enviar} />
      </section>
    </div>
  )
}
