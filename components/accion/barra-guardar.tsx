'use client'

import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/core/form-state'
import type { Vistazo } from './vistazo'
import { EstadoGuardado } from './estado-guardado'
import { Presencia } from './presencia'

type Props = {
  state: FormState
  vistazo: Vistazo
  guardadaA: string | null
  isEditable: boolean
}

/** Always in sight, but where the window is too low for it and a field: whether what is on screen is saved, who else is here, and the two acts of the form. */
export function BarraGuardar({ state, vistazo, guardadaA, isEditable }: Props) {
  const isRechazada = state.n > 0 && (state.issues.length > 0 || state.notice !== null)
  return (
    <div className="sticky bottom-0 z-20 -mx-4 border-t border-hairline bg-paper px-4 py-3 max-md:bottom-14 short:static md:mx-0 md:px-0">
      <Presencia accionId={vistazo.accionId} />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <EstadoGuardado vistazo={vistazo} isRechazada={isRechazada} guardadaA={guardadaA} />
        {isEditable && (
          <div className="flex gap-2 max-sm:w-full max-sm:*:flex-1">
            <SubmitButton
              variant="secondary"
              name="intento"
              value="guardar"
              pendingLabel="Guardando…"
            >
              Guardar borrador
            </SubmitButton>
            <SubmitButton name="intento" value="enviar" pendingLabel="Guardando…">
              Enviar al Gabinete
            </SubmitButton>
          </div>
        )}
      </div>
    </div>
  )
}
