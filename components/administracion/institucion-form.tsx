'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { Institucion } from '@/lib/catalogo/institucion'

type Props = { editar: Mutate; institucion: Institucion }

/** Whom to call and the aviso de privacidad. Shown anew with each version that is saved. */
export function InstitucionForm({ editar, institucion }: Props) {
  const { version, contacto, correo, telefono, horario, avisoPrivacidad } = institucion
  return (
    <ActionForm mutate={editar} className="max-w-3xl space-y-6" label="Institución">
      {(state) => (
        <>
          <input type="hidden" name="version" value={version} />
          <TextInput
            label="Oficina que atiende"
            hint="Como la verá quien necesite ayuda."
            autoComplete="off"
            {...bind(state, 'contacto', contacto)}
          />
          <div className="grid gap-6 sm:grid-cols-2">
            <TextInput
              label="Correo"
              hint="El de la oficina, no el de una persona."
              type="email"
              autoComplete="off"
              {...bind(state, 'correo', correo)}
            />
            <TextInput
              label="Teléfono"
              hint="Con lada; la extensión, al final."
              optional
              type="tel"
              autoComplete="off"
              {...bind(state, 'telefono', telefono)}
            />
          </div>
          <TextInput
            label="Horario"
            hint="Por ejemplo, lunes a viernes de 9:00 a 18:00."
            optional
            autoComplete="off"
            {...bind(state, 'horario', horario)}
          />
          <TextArea
            label="Aviso de privacidad"
            hint="El de la institución, en párrafos. Si se deja vacío, se muestra el general del sistema."
            optional
            minRows={8}
            {...bind(state, 'avisoPrivacidad', avisoPrivacidad)}
          />
          <SubmitButton pendingLabel="Guardando…">Guardar</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
