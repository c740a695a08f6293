'use client'

import { X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { SelectInput } from '@/components/ui/select-input'
import { TextArea } from '@/components/ui/text-area'
import { CAMPOS, type Campo } from '@/lib/accion/accion'
import { CAMPO_LABELS } from '@/lib/accion/labels'

const OPTIONS = CAMPOS.map((campo) => ({ value: campo, label: CAMPO_LABELS[campo] }))

type Props = {
  index: number
  scope: string
  campo: Campo
  defaultText: string
  errors: readonly string[]
  onCampo: (campo: Campo) => void
  /** The first row stays. */
  onRemove?: () => void
}

/** One observación and the campo it concerns; from the second on, the names carry a number. */
export function ObservacionRow({
  index,
  scope,
  campo,
  defaultText,
  errors,
  onCampo,
  onRemove,
}: Props) {
  const suffix = index === 0 ? '' : ` ${index + 1}`
  return (
    <div className="space-y-2 border-l-2 border-guinda pl-4">
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <SelectInput
            name="campo"
            label={`Campo${suffix}`}
            scope={scope}
            options={OPTIONS}
            value={campo}
            onChange={(event) => onCampo(event.target.value as Campo)}
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
      <TextArea
        name="observacion"
        label={`Observación${suffix}`}
        scope={scope}
        minRows={4}
        defaultValue={defaultText}
        errors={errors}
      />
    </div>
  )
}
