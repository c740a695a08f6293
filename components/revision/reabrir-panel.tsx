'use client'

import type { Mutate } from '@/components/ui/mutation'
import { MotivoForm } from './motivo-form'
import { Panel } from './panel'
import { useDecision } from './use-decision'
import type { VistaEnPantalla } from './vista-fields'

export const REABRIR_ID = 'panel-reabrir'

type Props = { mutate: Mutate; vista: VistaEnPantalla; allowed: boolean }

/** Puts a decided acción back under review, with a reason. */
export function ReabrirPanel({ mutate, vista, allowed }: Props) {
  const mutation = useDecision(mutate)
  return (
    <Panel id={REABRIR_ID} title="Volver a revisarla" answered={mutation.state.n > 0}>
      <MotivoForm
        mutation={mutation}
        vista={vista}
        allowed={allowed}
        panelId={REABRIR_ID}
        submit="Reabrir"
        hint="La dependencia lo leerá en el historial."
      />
    </Panel>
  )
}
