'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { Titular } from '@/lib/catalogo/titular'

type Props = { mutate: Mutate; clave: string; titular: Titular }

/** Who heads the dependencia, and how they are written to. */
export function TitularForm({ mutate, clave, titular }: Props) {
  return (
    <ActionForm mutate={mutate} label="Persona titular" className="space-y-5">
      {(state) => (
        <>
          <input type="hidden" name="clave" value={clave} />
          <input type="hidden" name="vistoNombre" value={titular.nombre} />
          <input type="hidden" name="vistoCorreo" value={titular.correo} />
          <TextInput
            label="Nombre de la persona titular"
            hint="Con su cargo, si hace falta."
            optional
            autoComplete="off"
            {...bind(state, 'titularNombre', titular.nombre)}
          />
          <TextInput
            label="Correo de la persona titular"
            hint="Sólo se le escribe cuando su enlace no responde."
            optional
            type="email"
            autoComplete="off"
            width="medium"
            {...bind(state, 'titularCorreo', titular.correo)}
          />
          <SubmitButton variant="secondary" pendingLabel="Guardando…">
            Actualizar titular
          </SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
