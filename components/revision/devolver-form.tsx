'use client'

import { CornerDownLeft, Plus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { MutationForm } from '@/components/ui/mutation-form'
import type { Mutate } from '@/components/ui/mutation'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { bind } from '@/components/ui/bind'
import { campoDeFila } from '@/lib/accion/observacion'
import type { RespuestaGuardada } from '@/lib/accion/respuesta-schema'
import { issuesOf } from '@/lib/core/form-state'
import { contar } from '@/lib/core/contar'
import { claveDe } from './borrador-local'
import { ObservacionRow } from './observacion-row'
import { DEVOLVER_ID, SCOPE, scopeOf, useRows, type RowNueva } from './observacion-rows'
import { Panel, PanelCancel } from './panel'
import { RespuestasLista } from './respuestas-lista'
import { TooLate } from './too-late'
import { useDecision } from './use-decision'
import { VistaFields, type VistaEnPantalla } from './vista-fields'

export { DEVOLVER_ID }

/** What helps to write a return: what is still pending of the last one, and what is written often. */
export type Ayudas = {
  pendientes: readonly RowNueva[]
  respuestas: readonly RespuestaGuardada[]
}

type Props = Ayudas & {
  mutate: Mutate
  vista: VistaEnPantalla
  allowed: boolean
  vence: string
  today: string
}

type Insert = { insert: (rows: readonly RowNueva[]) => void }

/** What is still pending of the last return, brought into this one. */
function Pendientes({ pendientes, insert }: Pick<Ayudas, 'pendientes'> & Insert) {
  if (pendientes.length === 0) return null
  const cuantas = contar(pendientes.length, 'observación pendiente', 'observaciones pendientes')
  return (
    <Button size="small" className="needs-script" onClick={() => insert(pendientes)}>
      <CornerDownLeft aria-hidden="true" />
      Traer {cuantas}
    </Button>
  )
}

function Agregar({ insert }: Insert) {
  return (
    <Button
      variant="quiet"
      size="small"
      className="needs-script -ml-3"
      onClick={() => insert([{ campo: 'descripcion' }])}
    >
      <Plus aria-hidden="true" />
      Agregar otra observación
    </Button>
  )
}

/** Returns the acción: observaciones, each tied to the campo it concerns, and a day to attend them by. */
export function DevolverForm({ mutate, vista, allowed, vence, today, ...ayudas }: Props) {
  const mutation = useDecision(mutate)
  const { state } = mutation
  const { rows, insert, remove, change, moveTo } = useRows(state, claveDe(SCOPE, vista.accionId))
  const errorsOf = (name: 'cita' | 'observacion', index: number) =>
    issuesOf(state, campoDeFila(name, index))
  return (
    <Panel id={DEVOLVER_ID} title="Observaciones para la dependencia" answered={state.n > 0}>
      {/* What is written is kept in this tab: nobody need be asked before leaving. */}
      <MutationForm mutation={mutation} scope={SCOPE} guard={false} className="space-y-4">
        <VistaFields {...vista} />
        <Pendientes pendientes={ayudas.pendientes} insert={insert} />
        {rows.map((row, index) => (
          <ObservacionRow
            key={row.key}
            row={row}
            index={index}
            scope={scopeOf(index)}
            errors={{
              observacion: errorsOf('observacion', index),
              cita: errorsOf('cita', index),
            }}
            onCampo={(campo) => moveTo(row, campo)}
            onChange={(changes) => change(row.key, changes)}
            onRemove={index === 0 ? undefined : () => remove(row.key)}
          />
        ))}
        <Agregar insert={insert} />
        <RespuestasLista
          respuestas={ayudas.respuestas}
          scope={SCOPE}
          onUse={({ campo, motivo, texto }) =>
            insert([{ campo: campo ?? 'descripcion', motivo, texto }])
          }
        />
        <TextInput
          label="Fecha límite"
          type="date"
          width="short"
          min={today}
          scope={SCOPE}
          hint="Último día para atenderlas y volver a enviar."
          {...bind(state, 'vence', vence)}
        />
        {allowed ? (
          <div className="flex flex-wrap gap-2">
            <SubmitButton pendingLabel="Devolviendo…">Devolver con observaciones</SubmitButton>
            <PanelCancel id={DEVOLVER_ID} />
          </div>
        ) : (
          <TooLate id={DEVOLVER_ID} />
        )}
      </MutationForm>
    </Panel>
  )
}
