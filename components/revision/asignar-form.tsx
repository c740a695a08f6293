'use client'

import { useId } from 'react'
import { bind } from '@/components/ui/bind'
import { Disclosure } from '@/components/ui/disclosure'
import { ActionForm } from '@/components/ui/mutation-form'
import type { Mutate } from '@/components/ui/mutation'
import { SelectInput } from '@/components/ui/select-input'
import { SubmitButton } from '@/components/ui/submit-button'
import type { RevisionVista } from '@/lib/accion/revision-vista'

type Props = {
  mutate: Mutate
  accionId: string
  asignada: RevisionVista['asignada']
  coordinadores: readonly { id: string; nombre: string }[]
  allowed: boolean
}

/** Who is to review it, and a select to say another; only the Gabinete sees either. */
export function AsignarForm({ mutate, accionId, asignada, coordinadores, allowed }: Props) {
  const scope = useId()
  const said = asignada ? `Asignada a ${asignada.nombre}` : 'Sin asignar'
  if (!allowed) return asignada && <span>{said}</span>
  return (
    // Open, it takes a line of its own: the heading above stays as it is.
    <div className="min-w-0 has-[details[open]]:basis-full">
      <Disclosure
        summary={
          <>
            <span className="font-normal">{said}</span>
            <span className="sr-only">: cambiar</span>
          </>
        }
      >
        <ActionForm
          key={asignada?.id}
          mutate={mutate}
          scope={scope}
          guard={false}
          className="flex flex-wrap items-end gap-3 py-2"
        >
          {(state) => (
            <>
              <input type="hidden" name="accionId" value={accionId} />
              <SelectInput
                label="Quién la revisa"
                scope={scope}
                placeholder="Nadie en particular"
                remountKey={state.n}
                options={coordinadores.map(({ id, nombre }) => ({ value: id, label: nombre }))}
                {...bind(state, 'coordinadorId', asignada?.id ?? '')}
              />
              <SubmitButton variant="secondary" pendingLabel="Asignando…">
                Asignar
              </SubmitButton>
            </>
          )}
        </ActionForm>
      </Disclosure>
    </div>
  )
}
