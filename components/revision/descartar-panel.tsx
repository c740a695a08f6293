'use client'

import { bind } from '@/components/ui/bind'
import { Disclosure } from '@/components/ui/disclosure'
import { MutationForm } from '@/components/ui/mutation-form'
import type { Mutate, Mutation } from '@/components/ui/mutation'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { MotivoForm } from './motivo-form'
import { Panel } from './panel'
import { useDecision } from './use-decision'
import { VistaFields, type VistaEnPantalla } from './vista-fields'

export const DESCARTAR_ID = 'panel-descartar'
const DUPLICADA = 'duplicada'
const TRASLADAR = 'trasladar'

type Props = {
  descartar: Mutate
  marcarDuplicada: Mutate
  trasladar: Mutate
  vista: VistaEnPantalla
  allowed: boolean
  /** It may go on in the next semestre. */
  trasladable: boolean
}

/** It came too late: the next semestre tells it. */
function Trasladar({ mutation, vista }: { mutation: Mutation; vista: VistaEnPantalla }) {
  const { state } = mutation
  return (
    <Disclosure summary="Llegó tarde: pasa al semestre siguiente" open={state.n > 0}>
      <MutationForm mutation={mutation} scope={TRASLADAR} className="space-y-3 pb-1">
        <VistaFields {...vista} />
        <TextArea
          label="Motivo"
          hint="Allá tendrá otro folio y se informará como extemporánea; la dependencia lo leerá en su aviso."
          minRows={2}
          scope={TRASLADAR}
          {...bind(state, 'motivo')}
        />
        <SubmitButton variant="secondary">Pasar al semestre siguiente</SubmitButton>
      </MutationForm>
    </Disclosure>
  )
}

/** Leaves the acción out of the informe: with a reason, or because another one already tells it. */
export function DescartarPanel({ vista, allowed, trasladable, ...mutates }: Props) {
  const descarte = useDecision(mutates.descartar)
  const duplicada = useDecision(mutates.marcarDuplicada)
  const traslado = useDecision(mutates.trasladar)
  const { state } = duplicada
  const answers = descarte.state.n + state.n + traslado.state.n
  return (
    <Panel id={DESCARTAR_ID} title="Dejarla fuera del informe" answered={answers > 0}>
      <MotivoForm
        mutation={descarte}
        vista={vista}
        allowed={allowed}
        panelId={DESCARTAR_ID}
        submit="Descartar"
        hint="La dependencia lo leerá en el historial."
      />
      {allowed && (
        <div className="mt-5 border-t border-hairline pt-3">
          <Disclosure summary="Es duplicada de otra acción" open={state.n > 0}>
            <MutationForm mutation={duplicada} scope={DUPLICADA} className="space-y-3 pb-1">
              <VistaFields {...vista} />
              <p className="text-sm text-quiet">
                Una duplicada repite lo que otra ya dice, y sale del informe. Si cada una dice una
                parte, use “Fusionar”: de todas se hace una acción común.
              </p>
              <TextInput
                label="Duplicada de"
                hint="Folio de la otra acción; por ejemplo, 2026-2-0042."
                scope={DUPLICADA}
                width="medium"
                {...bind(state, 'duplicadaDe')}
              />
              <SubmitButton variant="secondary">Marcar como duplicada</SubmitButton>
            </MutationForm>
          </Disclosure>
          {trasladable && <Trasladar mutation={traslado} vista={vista} />}
        </div>
      )}
    </Panel>
  )
}
