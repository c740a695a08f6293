'use client'

import { bind } from '@/components/ui/bind'
import { ButtonLink } from '@/components/ui/button'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { PLAZO_MAX, SILENCIO_MAX } from '@/lib/catalogo/ajustes'

type Props = {
  ajustar: Mutate
  semestre: { clave: string; version: number; plazoDias: number; silencioDias: number }
  volver: string
}

/** How long a dependencia has, in one semestre. */
export function AjustesForm({ ajustar, semestre, volver }: Props) {
  const { clave, version, plazoDias, silencioDias } = semestre
  const numeric = { type: 'number', width: 'short', inputMode: 'numeric' } as const
  return (
    <ActionForm mutate={ajustar} label="Plazos del semestre" className="max-w-xl space-y-6">
      {(state) => (
        <>
          <input type="hidden" name="semestre" value={clave} />
          <input type="hidden" name="version" value={version} />
          <TextInput
            label="Plazo para atender observaciones (días)"
            hint="Días naturales que se ofrecen al devolver una acción; quien la devuelve puede elegir otra fecha."
            min={1}
            max={PLAZO_MAX}
            {...numeric}
            {...bind(state, 'plazoDias', String(plazoDias))}
          />
          <TextInput
            label="Días hábiles de silencio para aceptar una redacción"
            hint="Si la dependencia no responde en esos días hábiles, la redacción que propuso el Gabinete se tiene por aceptada. No cuentan sábados, domingos ni días inhábiles. Con 0, el silencio nunca la acepta."
            min={0}
            max={SILENCIO_MAX}
            {...numeric}
            {...bind(state, 'silencioDias', String(silencioDias))}
          />
          <p className="text-sm text-quiet">
            Valen para lo que se devuelva o se proponga desde ahora: las fechas ya avisadas no se
            mueven.
          </p>
          <div className="flex flex-wrap gap-2">
            <SubmitButton pendingLabel="Guardando…">Guardar</SubmitButton>
            <ButtonLink href={volver}>Cancelar</ButtonLink>
          </div>
        </>
      )}
    </ActionForm>
  )
}
