'use client'

import { ButtonLink } from '@/components/ui/button'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Continuidad } from '@/lib/accion/vista'

type Props = {
  accion: { id: string; ref: string; continuidad: Continuidad }
  duplicar: Mutate
  /** Pressing twice makes one draft. */
  claveCliente: string
}

/** What may be begun from this acción: another like it, or what goes on with it in a later semestre. */
export function ContinuidadBotones({ accion, duplicar, claveCliente }: Props) {
  const { id, ref, continuidad } = accion
  return (
    <>
      {continuidad.continuarEn && (
        <ButtonLink href={`/acciones/${ref}/continuar`} size="small">
          Continuar
        </ButtonLink>
      )}
      {continuidad.duplicar && (
        <ActionForm mutate={duplicar} guard={false} label="Duplicar">
          {() => (
            <>
              <input type="hidden" name="accionId" value={id} />
              <input type="hidden" name="claveCliente" value={claveCliente} />
              <SubmitButton variant="secondary" size="small" pendingLabel="Duplicando…">
                Duplicar
              </SubmitButton>
            </>
          )}
        </ActionForm>
      )}
    </>
  )
}
