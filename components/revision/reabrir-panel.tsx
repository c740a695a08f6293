'use client'

import type { Mutate } from '@/components/ui/mutation'
import { MotivoForm } from './motivo-form'
import { Panel } from './panel'
import type { VistaEnPantalla } from './vista-fields'

export const REABRIR_ID = 'panel-reabrir'

/** Puts a decided acción back under review, with a reason. */
export function ReabrirPanel(props: { mutate: Mutate; vista: VistaEnPantalla; allowed: boolean }) {
  return (
    <Panel id={REABRIR_ID} title="Volver a revisarla" answered={false}>
      <MotivoForm
        {...props}
        panelId={REABRIR_ID}
        submit="Reabrir"
        hint="La dependencia lo leerá en el historial."
      />
    </Panel>
  )
}
