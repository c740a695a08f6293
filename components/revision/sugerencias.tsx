import { Button } from '@/components/ui/button'
import { contar } from '@/lib/core/contar'
import type { RevisionVista } from '@/lib/accion/revision-vista'
import { isEnmendable } from '@/lib/correccion/enmendar'
import { SEVERIDADES } from '@/lib/correccion/hallazgo'
import { SEVERIDAD_LABELS } from '@/lib/correccion/labels'
import { isMarcado, senalId } from './citas'
import { ENMIENDAS_ID, HallazgoActos, type ActosDeHallazgo } from './hallazgo-actos'
import { HallazgoRow } from './hallazgo-row'
import { HallazgosAceptados } from './hallazgos-aceptados'
import { citaId, notaId } from './marked-text'

type Props = {
  revision: RevisionVista
  actos: ActosDeHallazgo
  /** The queue the person came by, as a query string. */
  query: string
}

type Senalado = RevisionVista['hallazgos'][number]

/** Where its words are marked; else its campo. */
function hrefDe(hallazgo: Senalado, { textos }: RevisionVista): string {
  const isThere = isMarcado(hallazgo, textos[hallazgo.campo])
  return isThere ? `#${citaId(senalId(hallazgo))}` : `#campo-${hallazgo.campo}`
}

/** Takes the mends that are marked, all at once, to a redacción that the dependencia answers: nothing changes before. */
function Enmiendas({ folio, query, cuantas }: { folio: string; query: string; cuantas: number }) {
  return (
    <form
      id={ENMIENDAS_ID}
      action={`/revision/${folio}/redaccion`}
      className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-hairline pt-4"
    >
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" size="small">
        Proponer lo marcado
      </Button>
      <p className="max-w-measure text-sm text-quiet">
        {contar(cuantas, 'corrección se puede', 'correcciones se pueden')} proponer sin escribirlas:
        la dependencia las verá palabra por palabra antes de que algo cambie.
      </p>
    </form>
  )
}

/** What the corrector says of the acción under review, the graver first, and what can be done about each. */
export function SugerenciasDelCorrector({ revision, actos, query }: Props) {
  const { hallazgos, accionId, folio, canAceptar, pasos } = revision
  if (hallazgos.length === 0) return null
  const pendientes = hallazgos.filter(({ aceptado }) => aceptado === null)
  const canEnmendar = pasos.includes('corregir-redaccion')
  const enmendables = canEnmendar ? pendientes.filter(isEnmendable).length : 0
  return (
    <section aria-labelledby="h-sugerencias" className="mt-10 border-t border-hairline pt-6">
      <h2 id="h-sugerencias" className="text-lg font-semibold">
        Sugerencias del corrector
      </h2>
      {SEVERIDADES.map((severidad) => {
        const own = pendientes.filter((one) => one.severidad === severidad)
        if (own.length === 0) return null
        return (
          <section key={severidad} aria-labelledby={`h-${severidad}`} className="mt-4">
            <h3
              id={`h-${severidad}`}
              className={
                severidad === 'bloquea' ? 'text-sm font-semibold text-red' : 'text-sm font-semibold'
              }
            >
              {SEVERIDAD_LABELS[severidad]}{' '}
              <span className="font-normal tabular-nums">{own.length}</span>
            </h3>
            <ul className="max-w-measure divide-y divide-hairline">
              {own.map((hallazgo) => (
                <HallazgoRow
                  key={senalId(hallazgo)}
                  id={notaId(senalId(hallazgo))}
                  hallazgo={hallazgo}
                  href={hrefDe(hallazgo, revision)}
                >
                  <HallazgoActos {...{ hallazgo, accionId, actos, canAceptar, canEnmendar }} />
                </HallazgoRow>
              ))}
            </ul>
          </section>
        )
      })}
      {enmendables > 0 && <Enmiendas folio={folio} query={query} cuantas={enmendables} />}
      <div className="mt-3">
        <HallazgosAceptados
          hallazgos={hallazgos}
          accionId={accionId}
          retirar={canAceptar ? actos.retirar : null}
        />
      </div>
    </section>
  )
}
