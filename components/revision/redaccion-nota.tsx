import type { ReactNode } from 'react'
import { Redline } from '@/components/accion/redline'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { citar } from '@/lib/core/citar'
import { printDay } from '@/lib/core/clock'
import type { RedaccionVista } from '@/lib/accion/redaccion'
import { comoSujeto } from '@/lib/usuario/usuario'

type Props = { redaccion: RedaccionVista; retirar?: ReactNode }

function Pendiente({ redaccion: { autor, cuando, vence, cambios }, retirar }: Props) {
  return (
    <section
      aria-labelledby="redaccion"
      className="mb-6 rounded-md border border-line bg-surface p-4 sm:p-5"
    >
      <div className="mb-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-80">
          <h2 id="redaccion" className="text-lg font-semibold">
            Redacción propuesta
          </h2>
          <p className="max-w-measure text-sm text-quiet">
            {autor}, {cuando}. Espera la respuesta de la dependencia
            {vence && <>, hasta el {printDay(vence)}: después se tendrá por aceptada</>}. Si la
            acción se devuelve o se descarta, la propuesta se retira.
          </p>
        </div>
        {retirar}
      </div>
      <Redline cambios={cambios} />
    </section>
  )
}

/** The redacción that waits for the dependencia, or how the last one ended. */
export function RedaccionNota(props: Props) {
  const { estado, autor, cambios, cierre } = props.redaccion
  if (!cierre) return <Pendiente {...props} />
  const { quien, cuando, respuesta, porSilencio } = cierre
  if (estado === 'aceptada') {
    return (
      <p className="mb-5 text-sm text-quiet">
        {porSilencio
          ? `La redacción que propuso ${autor} se tuvo por aceptada por silencio, el ${cuando}.`
          : `${comoSujeto(quien)} aceptó la redacción que propuso ${autor}, el ${cuando}.`}
        {respuesta && ` ${citar(respuesta)}`}
      </p>
    )
  }
  return (
    <div className="mb-5">
      <Notice title="La dependencia rechazó la redacción propuesta">
        <p className="whitespace-pre-line">{respuesta && citar(respuesta)}</p>
        <p className="text-quiet">
          {quien}, {cuando}. La propuso {autor}.
        </p>
        <Disclosure summary="Ver la propuesta">
          <Redline cambios={cambios} />
        </Disclosure>
      </Notice>
    </div>
  )
}
