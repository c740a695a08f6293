import { dayOf, printDay } from '@/lib/core/clock'
import { nombreConSiglas } from '@/lib/accion/labels'

type Named = { clave: string; nombre: string; siglas: string }

type Props = {
  faltan: readonly Named[]
  sinAcciones: readonly (Named & { firmadaEn: Date })[]
  cerrado: boolean
}

/** Who has sent nothing yet, and who declared to have nothing: two lists of names. */
export function SinInformar({ faltan, sinAcciones, cerrado }: Props) {
  return (
    <div className="mt-8 grid gap-8 lg:grid-cols-2">
      <section aria-labelledby="faltan">
        <h3 id="faltan" className="border-b border-line pb-1.5 text-base font-semibold">
          {cerrado ? 'No reportaron' : 'No han reportado'}{' '}
          <span className="font-normal text-quiet tabular-nums">{faltan.length}</span>
        </h3>
        {faltan.length === 0 ? (
          <p className="mt-2 text-sm text-quiet">Todas las dependencias han reportado.</p>
        ) : (
          <ul className="mt-2 columns-1 gap-8 text-sm sm:columns-2">
            {faltan.map((dependencia) => (
              <li key={dependencia.clave} className="break-inside-avoid py-1">
                {nombreConSiglas(dependencia)}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="sin-acciones">
        <h3 id="sin-acciones" className="border-b border-line pb-1.5 text-base font-semibold">
          Declararon no tener acciones{' '}
          <span className="font-normal text-quiet tabular-nums">{sinAcciones.length}</span>
        </h3>
        {sinAcciones.length === 0 ? (
          <p className="mt-2 text-sm text-quiet">Ninguna dependencia lo ha declarado.</p>
        ) : (
          <ul className="mt-2 text-sm">
            {sinAcciones.map((dependencia) => (
              <li key={dependencia.clave} className="flex flex-wrap gap-x-3 py-1">
                {nombreConSiglas(dependencia)}
                <span className="text-quiet">{printDay(dayOf(dependencia.firmadaEn))}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
