import { CAMPO_LABELS, camposComoTexto } from '@/lib/accion/labels'
import type { Campo } from '@/lib/accion/accion'
import { nombreDeOds } from '@/lib/accion/ods'
import type { AccionVista } from '@/lib/accion/vista'
import { EvidenciaLista } from './archivo-vista'
import { EjeMark } from './eje-mark'
import { Historial } from './historial'
import { Observaciones } from './observaciones'
import { Tinta } from './tinta'

const HECHOS: readonly Campo[] = [
  'parte',
  'tipo',
  'modalidad',
  'responsable',
  'participantes',
  'contrapartes',
  'paises',
  'ciudades',
  'redes',
  'lugar',
  'ods',
  'evidencia',
]

/** An acción to be read: its text as it will be printed, its facts, and what has happened to it. */
export function Hoja({ accion }: { accion: AccionVista }) {
  const { contenido, fechasImpresas, observaciones, historia } = accion
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <article className="border-t border-hairline pt-5">
          <p className="text-sm font-semibold">
            <Tinta color={contenido.eje?.color ?? '#5b5458'}>
              {fechasImpresas ? `(${fechasImpresas})` : contenido.fechasTexto || 'Sin fechas'}
            </Tinta>
          </p>
          {contenido.eje && (
            <p className="mt-1 text-sm text-quiet">
              <EjeMark eje={contenido.eje} />
            </p>
          )}
          <div className="printed mt-5 space-y-4 text-[1.125rem] leading-[1.6]">
            {contenido.descripcion
              .split('\n\n')
              .filter(Boolean)
              .map((parrafo) => (
                <p key={parrafo}>{parrafo}</p>
              ))}
            {contenido.descripcion === '' && <p className="text-quiet">Sin descripción.</p>}
          </div>
        </article>
        <Hechos accion={accion} />
      </div>
      <div className="min-w-0 space-y-10">
        {observaciones.length > 0 && (
          <section aria-labelledby="h-observaciones">
            <h2 id="h-observaciones" className="mb-3 font-serif text-lg font-semibold">
              Observaciones
            </h2>
            <Observaciones observaciones={observaciones} />
          </section>
        )}
        {historia.length > 0 && (
          <section aria-labelledby="h-historia">
            <h2 id="h-historia" className="mb-4 font-serif text-lg font-semibold">
              Historial
            </h2>
            <Historial historia={historia} folio={accion.folio} />
          </section>
        )}
      </div>
    </div>
  )
}

function Hechos({ accion: { contenido, fechasImpresas, archivos } }: { accion: AccionVista }) {
  const textos = {
    ...camposComoTexto(contenido, fechasImpresas),
    ods: contenido.ods.map(nombreDeOds).join('\n'),
  }
  return (
    <dl className="mt-8 border-t border-hairline">
      {HECHOS.filter((campo) => textos[campo] !== '').map((campo) => (
        <div
          key={campo}
          className="gap-6 border-b border-hairline py-2.5 text-sm sm:grid sm:grid-cols-[12rem_minmax(0,1fr)]"
        >
          <dt className="text-quiet">{CAMPO_LABELS[campo]}</dt>
          <dd className="break-words whitespace-pre-line">
            {campo === 'evidencia' ? (
              <EvidenciaLista textos={contenido.evidencia} archivos={archivos} />
            ) : (
              textos[campo]
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
