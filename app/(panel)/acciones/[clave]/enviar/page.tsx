import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Comprobacion } from '@/components/accion/comprobacion'
import { EnviarForm } from '@/components/accion/enviar-form'
import { Observaciones } from '@/components/accion/observaciones'
import { conFrase } from '@/lib/accion/parecida'
import { ParecidasAlEnviar } from '@/components/accion/parecidas-al-enviar'
import { Sugerencias } from '@/components/accion/sugerencias'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { findParecidas } from '@/lib/accion/server/list-parecidas'
import { getLexico } from '@/lib/correccion/server/lexico'
import type { AccionVista } from '@/lib/accion/vista'
import { PruebaImpresa } from '../../../prueba-impresa'
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
  const vigentes = accion.observaciones.filter(({ isVigente }) => isVigente)
  const parecidas = await findParecidas(accion, usuario)
  return (
    <>
      <PageHeader
        back={{ href: volver, label: 'Volver a la acción' }}
        title="Compruebe antes de enviar"
        facts={
          <>
            <span>Semestre {accion.semestre.clave}</span>
            {accion.folio && <span className="tabular-nums">Folio {accion.folio}</span>}
          </>
        }
      />
      {accion.isFueraDeSemestre && (
        <div className="mb-6">
          <Notice kind="stale" title="Hay fechas fuera del semestre">
            La acción es del semestre {accion.semestre.clave}. Puede enviarla así, si es correcto.
          </Notice>
        </div>
      )}
      <ParecidasAlEnviar
        accionId={accion.id}
        parecidas={parecidas.map(conFrase)}
        desde={accion.folio === null ? accion.id : null}
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0">
          <Comprobacion accion={accion} />
          {vigentes.length > 0 && (
            <section aria-labelledby="observadas" className="mt-10 max-w-measure">
              <h2 id="observadas" className="mb-1 font-serif text-lg font-semibold">
                Lo que el Gabinete observó
              </h2>
              <Resumen observaciones={vigentes} />
              <Observaciones observaciones={vigentes} />
            </section>
          )}
          <div className="max-w-measure">
            <Sugerencias accion={accion} lexico={await getLexico()} aparte />
          </div>
          <section aria-labelledby="sigue" className="mt-10 max-w-measure">
            <h2 id="sigue" className="mb-2 font-serif text-lg font-semibold">
              Qué sigue
            </h2>
            <QueSigue folio={accion.folio} />
            <EnviarForm
              accionId={accion.id}
              version={accion.version}
              volver={volver}
              mutate={enviar}
              respaldo={accion.respaldo}
              observaciones={vigentes.length}
              todasAtendidas={vigentes.every(({ cierre }) => cierre !== null)}
            />
          </section>
        </div>
        <aside aria-label="Cómo se imprimirá" className="min-w-0 lg:sticky lg:top-20 lg:self-start">
          <p aria-hidden="true" className="mb-3 text-sm font-semibold max-lg:hidden">
            Cómo se imprimirá
          </p>
          <PruebaImpresa usuario={usuario} accionId={accion.id} plegable />
        </aside>
      </div>
    </>
  )
}

function Resumen({ observaciones }: Pick<AccionVista, 'observaciones'>) {
  const met = observaciones.filter(({ cierre }) => cierre !== null).length
  return (
    <p className="mb-4 text-sm text-quiet">
      {met === observaciones.length
        ? 'Todas están atendidas.'
        : `${met} de ${observaciones.length} atendidas. Las demás quedarán como leídas; para responderlas, vuelva a la acción.`}
    </p>
  )
}

function QueSigue({ folio }: Pick<AccionVista, 'folio'>) {
  return (
    <ul className="mb-6 list-disc space-y-1 pl-5 marker:text-quiet">
      <li>
        {folio ? (
          <>
            Al enviarla recibirá en ese momento un acuse nuevo; conserva su folio,{' '}
            <span className="whitespace-nowrap">{folio}</span>.
          </>
        ) : (
          'Al enviarla recibirá en ese momento su folio y un acuse que puede imprimir.'
        )}
      </li>
      <li>La coordinación del Gabinete la revisará y le avisará si la aprueba o la devuelve.</li>
      {!folio && <li>Mientras nadie la haya tomado a su cargo, podrá retirarla.</li>}
    </ul>
  )
}
