import type { bind } from '@/components/ui/bind'
import { SelectInput } from '@/components/ui/select-input'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { CAMPOS } from '@/lib/accion/accion'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import type { ActoLote } from '@/lib/accion/lote'

type Props = {
  acto: ActoLote
  coordinadores: readonly { id: string; nombre: string }[]
  vence: string
  today: string
  bindTo: (name: string, value?: string) => ReturnType<typeof bind>
  scope: string
  /** `state.n` of the form. */
  n: number
}

/** What goes with the act: to whom it is given, or what is to be mended and by when. */
export function LoteDatos({ acto, coordinadores, vence, today, bindTo, scope, n }: Props) {
  if (acto === 'asignar') {
    return (
      <SelectInput
        label="Quién las revisa"
        placeholder="Elija"
        scope={scope}
        className="max-w-sm"
        options={coordinadores.map(({ id, nombre }) => ({ value: id, label: nombre }))}
        remountKey={n}
        {...bindTo('coordinadorId')}
      />
    )
  }
  if (acto !== 'devolver') return null
  return (
    <div className="max-w-measure space-y-4">
      <SelectInput
        label="Campo"
        scope={scope}
        className="max-w-sm"
        options={CAMPOS.map((campo) => ({ value: campo, label: CAMPO_LABELS[campo] }))}
        remountKey={n}
        {...bindTo('campo', 'descripcion')}
      />
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
        {...bindTo('vence', vence)}
      />
    </div>
  )
}
