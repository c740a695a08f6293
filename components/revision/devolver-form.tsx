'use client'

import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { MutationForm } from '@/components/ui/mutation-form'
import type { Mutate } from '@/components/ui/mutation'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { bind } from '@/components/ui/bind'
import { fieldId } from '@/components/ui/field'
import { CAMPOS, type Campo } from '@/lib/accion/accion'
import { ObservacionRow } from './observacion-row'
import { OBSERVAR } from './observar-button'
import { Panel, PanelCancel } from './panel'
import { TooLate } from './too-late'
import { useDecision } from './use-decision'
import { VistaFields, type VistaEnPantalla } from './vista-fields'

export const DEVOLVER_ID = 'panel-devolver'
const SCOPE = 'devolver'

type Row = { key: number; campo: Campo }
type Props = {
  mutate: Mutate
  vista: VistaEnPantalla
  allowed: boolean
  vence: string
  today: string
}

const listOf = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat())
const isCampo = (value: string | undefined): value is Campo =>
  CAMPOS.some((campo) => campo === value)
const scopeOf = (index: number) => (index === 0 ? SCOPE : `${SCOPE}-${index + 1}`)

const textOf = (index: number) =>
  document.getElementById(fieldId('observacion', scopeOf(index))) as HTMLTextAreaElement | null

/** The rows, and the pencil of each campo that begins one: in the last row while it is empty, else in a new one. */
function useRows(posted: Record<string, string | string[]>) {
  const [rows, setRows] = useState<Row[]>(() => {
    const campos = listOf(posted.campo)
    const count = Math.max(1, listOf(posted.observacion).length)
    return Array.from({ length: count }, (_, key) => {
      const campo = campos[key]
      return { key, campo: isCampo(campo) ? campo : 'descripcion' }
    })
  })
  const add = (campo: Campo) => setRows((now) => [...now, { key: now.at(-1)!.key + 1, campo }])
  const last = rows.length - 1

  useEffect(() => {
    function begin(event: Event) {
      const { detail: campo } = event as CustomEvent<Campo>
      const panel = document.getElementById(DEVOLVER_ID)
      if (panel?.popover && !panel.matches(':popover-open')) panel.showPopover()
      const isEmpty = textOf(last)?.value.trim() === ''
      if (isEmpty) setRows((now) => now.with(last, { ...now[last]!, campo }))
      else add(campo)
      requestAnimationFrame(() => textOf(isEmpty ? last : last + 1)?.focus())
    }
    document.addEventListener(OBSERVAR, begin)
    return () => document.removeEventListener(OBSERVAR, begin)
  }, [last])

  const remove = (key: number) => setRows((now) => now.filter((row) => row.key !== key))
  const change = (key: number, campo: Campo) =>
    setRows((now) => now.map((row) => (row.key === key ? { key, campo } : row)))
  return { rows, add, remove, change }
}

/** Returns the acción: observaciones, each tied to the campo it concerns, and a day to attend them by. */
export function DevolverForm({ mutate, vista, allowed, vence, today }: Props) {
  const mutation = useDecision(mutate)
  const { state } = mutation
  const { rows, add, remove, change } = useRows(state.values)
  const texts = listOf(state.values.observacion)
  return (
    <Panel id={DEVOLVER_ID} title="Observaciones para la dependencia" answered={state.n > 0}>
      <MutationForm mutation={mutation} scope={SCOPE} className="space-y-4">
        <VistaFields {...vista} />
        {rows.map((row, index) => (
          <ObservacionRow
            key={row.key}
            index={index}
            scope={scopeOf(index)}
            campo={row.campo}
            defaultText={texts[index] ?? ''}
            errors={index === 0 ? bind(state, 'observacion').errors : []}
            onCampo={(campo) => change(row.key, campo)}
            onRemove={index === 0 ? undefined : () => remove(row.key)}
          />
        ))}
        <Button
          variant="quiet"
          size="small"
          className="needs-script -ml-3"
          onClick={() => {
            add('descripcion')
            requestAnimationFrame(() => textOf(rows.length)?.focus())
          }}
        >
          <Plus aria-hidden="true" />
          Agregar otra observación
        </Button>
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
