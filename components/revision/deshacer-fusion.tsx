'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Mutate } from '@/components/ui/mutation'
import { MotivoForm } from './motivo-form'
import { Panel } from './panel'
import { useDecision } from './use-decision'
import type { VistaEnPantalla } from './vista-fields'

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
  const [ever, setEver] = useState(allowed)
  if (allowed && !ever) setEver(true)
  if (!ever && !allowed) return null
  return (
    <div className="has-[[role=dialog]:is(:popover-open,[data-flow])]:invisible">
      <Button size="small" popoverTarget={ID}>
        Deshacer fusión
      </Button>
      <Panel id={ID} title="Deshacer la fusión" answered={mutation.state.n > 0}>
        <MotivoForm
          mutation={mutation}
          vista={vista}
          allowed={allowed}
          panelId={ID}
          submit="Deshacer fusión"
          hint="Las dependencias lo leerán en el historial."
        >
          <input type="hidden" name="comunVersion" value={comunVersion} />
          <p className="text-sm">
            Cada acción original vuelve al estado que tenía, y la común queda descartada. Después
            pueden fusionarse de nuevo.
          </p>
        </MotivoForm>
      </Panel>
    </div>
  )
}
