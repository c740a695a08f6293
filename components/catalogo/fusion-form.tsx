'use client'

import { bind } from '@/components/ui/bind'
import { ListField } from '@/components/ui/list-field'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { contar } from '@/lib/core/contar'
import { issuesOf, valueOf } from '@/lib/core/form-state'
import type { Entrada, Lista } from '@/lib/catalogo/abierto'
import { EntradaVistaFields } from './entrada-form'

type Similar = Entrada & { acciones: number }
type Props = { fusionar: Mutate; lista: Lista; entrada: Entrada; similares: readonly Similar[] }

const SCOPE = 'fusion'

/** What tells two entries of like names apart. */
function senas({ siglas, alias, acciones }: Similar): string {
  const otros = [siglas, ...alias].filter(Boolean).slice(0, 3)
  return [...otros, contar(acciones, 'acción la nombra', 'acciones la nombran')].join(' · ')
}

/** The entry is another name of one that is there already: its acciones go over to that one. */
export function FusionForm({ fusionar, lista, entrada, similares }: Props) {
  const options = similares.map((similar) => ({
    value: similar.id,
    label: similar.nombre,
    hint: senas(similar),
  }))
  return (
    <ActionForm
      mutate={fusionar}
      scope={SCOPE}
      className="max-w-xl space-y-5"
      label="Fusionar con otra"
    >
      {(state) => (
        <>
          <EntradaVistaFields lista={lista} entrada={entrada} />
          {options.length > 0 && (
            <RadioGroup
              key={state.n}
              name="destino"
              label="Se parece a"
              scope={SCOPE}
              options={options}
              defaultValue={valueOf(state, 'destino')}
              errors={issuesOf(state, 'destino')}
            />
          )}
          <ListField
            label={options.length > 0 ? 'O con otra' : 'Con cuál'}
            hint={`Por su nombre, sus siglas u otro de sus nombres.${options.length > 0 ? ' Si lo escribe, vale esto y no lo marcado arriba.' : ''}`}
            scope={SCOPE}
            optional={options.length > 0}
            source={`/api/catalogo/sugerencias?lista=${lista}&texto=`}
            {...bind(state, 'otra')}
          />
          <SubmitButton variant="secondary" pendingLabel="Fusionando…">
            Fusionar
          </SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
