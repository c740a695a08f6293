import type { bind } from '@/components/ui/bind'
import { fieldId } from '@/components/ui/field'
import { SelectInput } from '@/components/ui/select-input'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { RespuestaGuardada } from '@/lib/accion/respuesta-schema'
import { CAMPO_OPTIONS, MOTIVO_OPTIONS } from './observacion-options'
import { RespuestasLista } from './respuestas-lista'

type Props = {
  /** `YYYY-MM-DD`: the due date offered, and today. */
  vence: string
  today: string
  respuestas: readonly RespuestaGuardada[]
  bindTo: (name: string, value?: string) => ReturnType<typeof bind>
  scope: string
  /** `state.n` of the form. */
  n: number
}

/** Writes a saved reply in the fields below it, which stay free to be changed. */
function poner({ campo, motivo, texto }: RespuestaGuardada, scope: string): void {
  const values = { campo: campo ?? 'descripcion', motivo: motivo ?? '', observacion: texto }
  for (const [name, value] of Object.entries(values)) {
    const field = document.getElementById(fieldId(name, scope))
    if (field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement) {
      field.value = value
      field.focus()
    }
  }
}

/** The one observación that all of a lote are returned with. */
export function LoteObservacion({ vence, today, respuestas, bindTo, scope, n }: Props) {
  return (
    <div className="max-w-measure space-y-4">
      <RespuestasLista
        respuestas={respuestas}
        scope={scope}
        onUse={(respuesta) => poner(respuesta, scope)}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectInput
          label="Campo"
          scope={scope}
          options={CAMPO_OPTIONS}
          remountKey={n}
          {...bindTo('campo', 'descripcion')}
        />
        <SelectInput
          label="Motivo"
          scope={scope}
          placeholder="Según el campo"
          options={MOTIVO_OPTIONS}
          remountKey={n}
          {...bindTo('motivo')}
        />
      </div>
      <TextArea
        label="Observación"
        hint="La recibirá el enlace de cada una."
        scope={scope}
        {...bindTo('observacion')}
      />
      <TextInput
        label="Fecha límite"
        type="date"
        min={today}
        width="short"
        scope={scope}
        hint="Último día para atenderla y volver a enviar."
        {...bindTo('vence', vence)}
      />
    </div>
  )
}
