import { ButtonForm } from '@/components/ui/button-form'
import type { Mutate } from '@/components/ui/mutation'
import { printInstant } from '@/lib/core/clock'
import type { PaqueteEnEscritorio } from '@/lib/seguimiento/paquete'

type Props = { mutate: Mutate; escritorio: PaqueteEnEscritorio }

/** Sends the paquete, and says before to whom and when it went last. */
export function EnviarPaquete({ mutate, escritorio: { paquete, enlaces, ultimo } }: Props) {
  const { dependencia, semestre } = paquete
  return (
    <div className="max-w-3xl space-y-2 text-sm">
      <p>
        {enlaces.length === 0
          ? 'La dependencia no tiene enlace a quien enviarlo.'
          : `Se avisará a ${enlaces.join('; ')}: un aviso y un correo, con los folios y cuántas observaciones tiene cada uno.`}
      </p>
      {ultimo && (
        <p className="text-quiet">
          Ya se envió el {printInstant(new Date(ultimo.en))}, por {ultimo.quien} ({ultimo.detalle}).
        </p>
      )}
      {enlaces.length > 0 && (
        <ButtonForm
          mutate={mutate}
          label={ultimo ? 'Enviar de nuevo' : 'Enviar al enlace'}
          pendingLabel="Enviando…"
          variant="primary"
          size="regular"
          fields={{
            dependencia: dependencia.clave,
            semestre,
            visto: ultimo?.en ?? '',
          }}
        />
      )}
    </div>
  )
}
