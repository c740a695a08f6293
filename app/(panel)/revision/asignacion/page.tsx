import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AsignacionForm } from '@/components/revision/asignacion-form'
import { AsignacionesTabla } from '@/components/revision/asignaciones-tabla'
import { ButtonForm } from '@/components/ui/button-form'
import { DoneNotice } from '@/components/ui/done-notice'
import { PageHeader } from '@/components/ui/page-header'
import type { Asignaciones } from '@/lib/accion/asignacion'
import { parseQueue, type SearchParams } from '@/lib/accion/queue'
import { getAsignaciones } from '@/lib/accion/server/get-asignaciones'
import { getQueueOptions } from '@/lib/accion/server/queue'
import { contar } from '@/lib/core/contar'
import { requireUsuario } from '@/lib/usuario/server/session'
import * as mutations from './mutations'

export const metadata: Metadata = { title: 'Quién revisa qué' }

function hechoDe(hecho: SearchParams[string]): string | null {
  if (hecho === 'guardada') return 'Quedó guardado: vale para lo que se envíe desde ahora.'
  if (hecho === 'quitada') return 'Se quitó. Lo que ya estaba asignado sigue asignado.'
  const cuantas = typeof hecho === 'string' && /^\d{1,4}$/.test(hecho) ? Number(hecho) : null
  if (cuantas === null) return null
  return cuantas === 0
    ? 'No había ninguna acción que asignar.'
    : `Se ${cuantas === 1 ? 'asignó' : 'asignaron'} ${contar(cuantas, 'acción', 'acciones')}.`
}

/** What waits for nobody in particular, and a button that gives it to whom the lines above name. */
function SinAsignar({ asignaciones }: { asignaciones: Asignaciones }) {
  const { sinAsignar, porAsignar, semestre } = asignaciones
  if (sinAsignar === 0) return null
  const esperan = `${contar(sinAsignar, 'acción en revisión', 'acciones en revisión')} sin asignar`
  return (
    <section aria-labelledby="h-sin-asignar" className="mt-10 border-t border-hairline pt-6">
      <h2 id="h-sin-asignar" className="text-lg font-semibold">
        Las que ya esperan
      </h2>
      <p className="mt-1 mb-3 max-w-measure text-sm text-quiet">
        Hay {esperan}.
        {asignaciones.asignaciones.length > 0 &&
          (porAsignar > 0
            ? ` Con lo de arriba, ${porAsignar === 1 ? 'una tendría quien la revise' : `${porAsignar} tendrían quien las revise`}; las demás siguen igual.`
            : ' Con lo de arriba, ninguna tendría quien la revise.')}
      </p>
      {porAsignar > 0 && (
        <ButtonForm
          mutate={mutations.aplicar}
          fields={{ semestre: semestre.clave }}
          label={`Asignar ${contar(porAsignar, 'acción', 'acciones')}`}
          pendingLabel="Asignando…"
          size="regular"
        />
      )}
    </section>
  )
}

export default async function AsignacionPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>
}) {
  const usuario = await requireUsuario('coordinador')
  const params = await searchParams
  const options = await getQueueOptions(parseQueue(params).semestre)
  const asignaciones = options && (await getAsignaciones(options.semestre.clave, usuario))
  if (!asignaciones) notFound()
  const { clave, cerrado } = asignaciones.semestre
  return (
    <>
      <DoneNotice>{hechoDe(params.hecho)}</DoneNotice>
      <PageHeader
        title="Quién revisa qué"
        back={{ href: '/revision', label: 'Cola de revisión' }}
        facts={
          <p className="max-w-measure">
            Semestre {clave}. Lo que se envíe por primera vez se asigna solo a quien aquí se señale.
            Si coinciden una dependencia y un eje, vale la dependencia. Cualquier otra persona de la
            coordinación puede decidir también.
          </p>
        }
      />
      {!cerrado && <AsignacionForm mutate={mutations.poner} semestre={clave} options={options} />}
      <div className="mt-8">
        {asignaciones.asignaciones.length > 0 ? (
          <AsignacionesTabla
            asignaciones={asignaciones.asignaciones}
            quitar={cerrado ? null : mutations.quitar}
          />
        ) : (
          <p className="max-w-measure text-sm text-quiet">
            Todavía no hay nadie señalado: lo que llega queda sin asignar y se avisa a toda la
            coordinación.
          </p>
        )}
      </div>
      {!cerrado && <SinAsignar asignaciones={asignaciones} />}
    </>
  )
}
