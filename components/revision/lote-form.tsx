'use client'

import { bind } from '@/components/ui/bind'
import { MutationForm } from '@/components/ui/mutation-form'
import { useMutation, type Mutate } from '@/components/ui/mutation'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ActoLote } from '@/lib/accion/lote'
import type { RespuestaGuardada } from '@/lib/accion/respuesta-schema'
import type { ItemPosible, LotePorConfirmar } from '@/lib/accion/lote-vista'
import { LoteDatos } from './lote-datos'
import { LoteItems } from './lote-items'
import { LOTE_BOTONES } from './lote-labels'

const SCOPE = 'lote'

type Props = Pick<LotePorConfirmar, 'posibles' | 'coordinadores'> & {
  mutate: Mutate
  loteId: string
  acto: ActoLote
  /** `YYYY-MM-DD`: the due date offered, and today. */
  vence: string
  today: string
  respuestas: readonly RespuestaGuardada[]
}

const isLimpia = ({ advertencias }: ItemPosible) => advertencias.length === 0

/** What is confirmed before a lote is done: which acciones, and what goes with the act. */
export function LoteForm({ mutate, loteId, acto, posibles, ...datos }: Props) {
  const mutation = useMutation(mutate)
  const { state } = mutation
  const [limpias, advertidas] = [
    posibles.filter(isLimpia),
    posibles.filter((one) => !isLimpia(one)),
  ]
  return (
    <MutationForm mutation={mutation} scope={SCOPE} guard={false} className="space-y-6">
      <input type="hidden" name="loteId" value={loteId} />
      <input type="hidden" name="acto" value={acto} />
      <LoteDatos
        acto={acto}
        bindTo={(name, value) => bind(state, name, value)}
        scope={SCOPE}
        n={state.n}
        {...datos}
      />
      <LoteItems
        name="item"
        campo="item"
        legend="Acciones"
        items={limpias}
        state={state}
        scope={SCOPE}
        checked
      />
      <LoteItems
        name="advertida"
        campo={limpias.length === 0 ? 'item' : 'advertida'}
        legend="Con advertencias del corrector"
        hint="Léalas; marque sólo las que quiera aprobar así."
        items={advertidas}
        state={state}
        scope={SCOPE}
      />
      <SubmitButton pendingLabel="Un momento…">{LOTE_BOTONES[acto]}</SubmitButton>
    </MutationForm>
  )
}
