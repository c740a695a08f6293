import type { Mutate } from '@/components/ui/mutation'
import type { RedaccionVista } from '@/lib/accion/redaccion'
import { printDay } from '@/lib/core/clock'
import { Redline } from './redline'
import { RespuestaForm } from './respuesta-form'

type Props = {
  redaccion: RedaccionVista
  vista: { accionId: string; version: number }
  responder: Mutate
}

const RESPUESTA = {
  name: 'respuesta',
  label: 'Respuesta',
  hint: 'Necesaria para rechazarla: diga por qué. El Gabinete la leerá.',
}
const BOTONES = [
  { name: 'decision', value: 'aceptar', texto: 'Aceptar redacción' },
  { name: 'decision', value: 'rechazar', texto: 'Rechazar', variant: 'secondary' },
] as const

/** What the Gabinete would have the acción say instead, and the answer of its enlace. */
export function RedaccionPropuesta({ redaccion, vista, responder }: Props) {
  const { id, autor, cuando, vence, cambios } = redaccion
  return (
    <section
      aria-labelledby="redaccion"
      className="mb-10 max-w-4xl rounded-md border border-line bg-surface p-5 sm:p-6"
    >
      <h2 id="redaccion" className="text-lg font-semibold">
        El Gabinete propone otra redacción
      </h2>
      <p className="mt-1 mb-4 max-w-measure text-sm">
        <span className="text-quiet">
          {autor}, {cuando}.
        </span>{' '}
        La acción dice lo mismo hasta que usted la acepte.{' '}
        {vence && (
          <strong className="font-semibold">
            Si no responde a más tardar el {printDay(vence)}, se tendrá por aceptada.
          </strong>
        )}
      </p>
      <Redline cambios={cambios} />
      <div className="mt-6 max-w-measure">
        <RespuestaForm
          mutate={responder}
          label="Respuesta a la redacción"
          fields={{ redaccionId: id, ...vista }}
          campo={RESPUESTA}
          botones={BOTONES}
        />
      </div>
    </section>
  )
}
