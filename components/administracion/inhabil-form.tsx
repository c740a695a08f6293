'use client'

import { bind } from '@/components/ui/bind'
import { ButtonLink } from '@/components/ui/button'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { Inhabil } from '@/lib/catalogo/inhabil'

/** A day more, and why nobody works on it. */
export function InhabilNuevoForm({ agregar, anio }: { agregar: Mutate; anio: number }) {
  return (
    <ActionForm mutate={agregar} label="Agregar un día inhábil" className="max-w-xl space-y-5">
      {(state) => (
        <>
          <TextInput label="Día" type="date" width="short" {...bind(state, 'dia')} />
          <TextInput
            label="Motivo"
            hint={`Por ejemplo, “Jueves Santo” o el acuerdo de la Gaceta que lo declara inhábil en ${anio}.`}
            autoComplete="off"
            {...bind(state, 'nombre')}
          />
          <SubmitButton pendingLabel="Agregando…">Agregar día</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}

type EdicionProps = { editar: Mutate; inhabil: Inhabil; cuando: string; volver: string }

/** Another reason for a day that is there. `cuando` is the day for people. */
export function InhabilForm({ editar, inhabil: { dia, nombre }, cuando, volver }: EdicionProps) {
  return (
    <ActionForm mutate={editar} label={`Corregir el ${cuando}`} className="max-w-xl space-y-4">
      {(state) => (
        <>
          <input type="hidden" name="dia" value={dia} />
          <input type="hidden" name="visto" value={nombre} />
          <TextInput
            label="Motivo"
            hint={`Del ${cuando}.`}
            autoComplete="off"
            scope="corregir"
            {...bind(state, 'nombre', nombre)}
          />
          <div className="flex flex-wrap gap-2">
            <SubmitButton pendingLabel="Guardando…">Guardar</SubmitButton>
            <ButtonLink href={volver}>Cancelar</ButtonLink>
          </div>
        </>
      )}
    </ActionForm>
  )
}
