import Link from 'next/link'
import { Timeline } from '@/components/ui/timeline'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import type { Campo } from '@/lib/accion/accion'
import type { HechoDeHistoria, ObservacionDeHecho } from '@/lib/accion/revision-vista'
import { printInstant } from '@/lib/core/clock'
import { LINK_ALONE } from '@/components/ui/link-look'

type Props = { historia: readonly HechoDeHistoria[]; folio: string | null }

/** All that has happened to an acción, newest first. */
export function Historial({ historia, folio }: Props) {
  const items = historia.map((hecho) => ({
    key: hecho.id,
    dateTime: hecho.cuando,
    when: printInstant(new Date(hecho.cuando)),
    title: hecho.frase,
    who: hecho.quien,
    detail: <DetalleDeHecho hecho={hecho} folio={folio} />,
  }))
  return <Timeline items={items} label="Historial de la acción" />
}

/** Why, with what, about what; and the way to what was sent and to its receipt. */
function DetalleDeHecho({ hecho, folio }: { hecho: HechoDeHistoria; folio: string | null }) {
  const { motivo, detalle, observaciones, envio } = hecho
  return (
    <>
      {motivo && <p className="whitespace-pre-line">Motivo: {motivo}</p>}
      {detalle && <p>{detalle}</p>}
      {observaciones.length > 0 && (
        <ul className="mt-1 space-y-2">
          {observaciones.map((observacion) => (
            <Observada key={observacion.id} observacion={observacion} />
          ))}
        </ul>
      )}
      {envio !== null && folio !== null && (
        <p className="flex flex-wrap gap-x-4">
          <Link
            href={`/acciones/${folio}/revision/${envio}`}
            prefetch={false}
            className={LINK_ALONE}
          >
            Lo que se envió<span className="sr-only"> (revisión {envio})</span>
          </Link>
          <Link
            href={`/acciones/${folio}/acuse?revision=${envio}`}
            prefetch={false}
            className={LINK_ALONE}
          >
            Ver acuse<span className="sr-only"> de la revisión {envio}</span>
          </Link>
        </p>
      )}
    </>
  )
}

function Observada({
  observacion: { campo, asunto, texto, cierre, respuesta },
}: {
  observacion: ObservacionDeHecho
}) {
  const answer = respuesta ?? cierre?.respuesta
  return (
    <li className="border-l-2 border-hairline pl-2">
      <p className="whitespace-pre-line">
        <span className="font-semibold">{CAMPO_LABELS[campo as Campo] ?? campo}:</span> {texto}
        {asunto && <span className="block text-xs text-quiet">{asunto}</span>}
      </p>
      {answer && <p className="whitespace-pre-line text-quiet">Respuesta: {answer}</p>}
      {cierre?.como === 'leida' && <p className="text-xs text-quiet">Leída, sin respuesta.</p>}
      {cierre?.como === 'atendida' && !answer && (
        <p className="text-xs text-quiet">Marcada como atendida.</p>
      )}
    </li>
  )
}
