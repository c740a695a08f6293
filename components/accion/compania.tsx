import type { Mutate } from '@/components/ui/mutation'
import type { AdhesionVista, ParticipacionVista } from '@/lib/accion/adhesion'
import { citar } from '@/lib/core/citar'
import { RespuestaForm } from './respuesta-form'

type AdhesionProps = {
  adhesion: AdhesionVista
  vista: { accionId: string; version: number }
  mutate: Mutate
}

/** Somebody asks to join: the responsable says yes or no. */
export function AdhesionForm({ adhesion, vista, mutate }: AdhesionProps) {
  const { id, dependencia, quien, cuando, motivo } = adhesion
  const boton = { name: 'respuesta', size: 'small' } as const
  return (
    <RespuestaForm
      mutate={mutate}
      label={`Petición de ${dependencia}`}
      fields={{ adhesionId: id, ...vista }}
      botones={[
        { ...boton, value: 'aceptar', texto: 'Aceptar', variant: 'secondary' },
        { ...boton, value: 'rechazar', texto: 'Rechazar', variant: 'quiet' },
      ]}
    >
      <p className="font-semibold">{dependencia} pide sumarse</p>
      <p className="mt-1 text-sm">
        {motivo && <>{citar(motivo)} </>}
        <span className="text-quiet">
          {quien}, {cuando}
        </span>
      </p>
      <p className="mt-1 text-sm">
        Si acepta, aparecerá en el informe como participante y podrá leer la acción.
      </p>
    </RespuestaForm>
  )
}

type ParticipacionProps = {
  participacion: ParticipacionVista
  accionId: string
  mutate: Mutate
}

const PREGUNTA = {
  null: 'figura como participante. ¿Es correcto?',
  true: 'confirmó que participó.',
  false: 'respondió que no participó: el informe no la nombrará.',
}

/** One's own dependencia is named: it says whether it took part, and may say otherwise later. */
export function ParticipacionForm({ participacion, accionId, mutate }: ParticipacionProps) {
  const { clave, dependencia, participa } = participacion
  const boton = { name: 'participa', size: 'small', variant: 'secondary' } as const
  return (
    <RespuestaForm
      mutate={mutate}
      label={`Participación de ${dependencia}`}
      fields={{ accionId, dependencia: clave }}
      botones={[
        ...(participa === true ? [] : [{ ...boton, value: 'si', texto: 'Sí participamos' }]),
        ...(participa === false ? [] : [{ ...boton, value: 'no', texto: 'No participamos' }]),
      ]}
    >
      <p>
        {dependencia} {PREGUNTA[`${participa}`]}
      </p>
    </RespuestaForm>
  )
}
