'use client'

import { X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { SelectInput } from '@/components/ui/select-input'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { Campo } from '@/lib/accion/accion'
import type { MotivoDeObservacion } from '@/lib/accion/observacion'
import { CAMPO_OPTIONS, MOTIVO_OPTIONS } from './observacion-options'
import { isCitable, type Row } from './observacion-rows'

type Props = {
  row: Row
  index: number
  scope: string
  errors: { observacion: readonly string[]; cita: readonly string[] }
  onCampo: (campo: Campo) => void
  onChange: (changes: Partial<Row>) => void
  /** The first row stays. */
  onRemove?: () => void
}

/** Which passage of the text, when it is about one; for another campo, posted empty so that the lists stay parallel. */
function Cita({
  row,
  scope,
  errors,
  onChange,
  label,
}: Pick<Props, 'row' | 'scope' | 'onChange'> & {
  errors: readonly string[]
  label: string
}) {
  if (!isCitable(row.campo)) return <input type="hidden" name="cita" value="" />
  return (
    <TextInput
      name="cita"
      label={label}
      scope={scope}
      optional
      autoComplete="off"
      value={row.cita}
      onChange={(event) => onChange({ cita: event.target.value })}
      errors={errors}
      className="font-serif"
    />
  )
}

/** One observación: about which campo, why, of which passage; from the second on, the names carry a number. */
export function ObservacionRow({ row, index, scope, errors, onCampo, onChange, onRemove }: Props) {
  const suffix = index === 0 ? '' : ` ${index + 1}`
  return (
    <div className="space-y-2 border-l-2 border-guinda pl-4">
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-44">
          <SelectInput
            name="campo"
            label={`Campo${suffix}`}
            scope={scope}
            options={CAMPO_OPTIONS}
            value={row.campo}
            onChange={(event) => onCampo(event.target.value as Campo)}
          />
        </div>
        <div className="min-w-0 flex-1 basis-40">
          <SelectInput
            name="motivo"
            label={`Motivo${suffix}`}
            aria-label={`Motivo de la observación${suffix}`}
            scope={scope}
            options={MOTIVO_OPTIONS}
            value={row.motivo}
            onChange={(event) => onChange({ motivo: event.target.value as MotivoDeObservacion })}
          />
        </div>
        {onRemove && (
          <Button
            variant="quiet"
            className="min-w-11 px-2"
            aria-label={`Quitar la observación${suffix}`}
            onClick={onRemove}
          >
            <X aria-hidden="true" />
          </Button>
        )}
      </div>
      <Cita
        row={row}
        scope={scope}
        errors={errors.cita}
        onChange={onChange}
        label={`Cita${suffix}`}
      />
      <TextArea
        name="observacion"
        label={`Observación${suffix}`}
        scope={scope}
        minRows={2}
        defaultValue={row.texto}
        errors={errors.observacion}
      />
    </div>
  )
}
