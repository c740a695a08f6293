'use client'

import { useState } from 'react'
import { bind } from '@/components/ui/bind'
import { Button } from '@/components/ui/button'
import { MutationForm } from '@/components/ui/mutation-form'
import type { Mutate } from '@/components/ui/mutation'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { Panel, PanelCancel } from './panel'
import { TooLate } from './too-late'
import { useDecision } from './use-decision'
import { VistaFields, type VistaEnPantalla } from './vista-fields'

const ID = 'panel-deshacer-fusion'

type Props = {
  mutate: Mutate
  vista: VistaEnPantalla
  comunVersion: number
  allowed: boolean
}

/** Undoes the merge an acción is part of, with a reason; once offered it stays, so that no reason half written is lost. */
export function DeshacerFusion({ mutate, vista, comunVersion, allowed }: Props) {
  const mutation = useDecision(mutate)
  const { state } = mutation
  const [ever, setEver] = useState(allowed)
  if (allowed && !ever) setEver(true)
  if (!ever && !allowed) return null
  return (
    <div className="has-[[role=dialog]:is(:popover-open,[data-flow])]:invisible">
      <Button size="small" popoverTarget={ID}>
        Deshacer fusión
      </Button>
      <Panel id={ID} title="Deshacer la fusión" answered={state.n > 0}>
        <MutationForm mutation={mutation} scope={ID} className="space-y-4">
          <VistaFields {...vista} />
          <input type="hidden" name="comunVersion" value={comunVersion} />
          <p className="text-sm">
            Cada acción original vuelve al estado que tenía, y la común queda descartada. Después
            pueden fusionarse de nuevo.
          </p>
          <TextArea
            label="Motivo"
            hint="Las dependencias lo leerán en el historial."
            scope={ID}
            {...bind(state, 'motivo')}
          />
          {allowed ? (
            <div className="flex flex-wrap gap-2">
              <SubmitButton>Deshacer fusión</SubmitButton>
              <PanelCancel id={ID} />
            </div>
          ) : (
            <TooLate id={ID} />
          )}
        </MutationForm>
      </Panel>
    </div>
  )
}
