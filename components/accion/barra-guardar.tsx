'use client'

import { CircleAlert, CircleCheck, PencilLine } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/core/form-state'

type Props = { state: FormState; guardadaA: string | null; isEditable: boolean }

/** Always in sight: whether what is on screen is saved, and the two acts of the form. */
export function BarraGuardar({ state, guardadaA, isEditable }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const [isTocada, setTocada] = useState(false)

  useEffect(() => {
    const form = ref.current?.closest('form')
    const onInput = () => setTocada(true)
    form?.addEventListener('input', onInput)
    return () => form?.removeEventListener('input', onInput)
  }, [])

  const isRechazada = state.n > 0 && (state.issues.length > 0 || state.notice !== null)
  return (
    <div
      ref={ref}
      className="sticky bottom-0 z-20 -mx-4 border-t border-hairline bg-paper px-4 py-3 max-md:bottom-14 md:mx-0 md:px-0"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p role="status" className="flex min-h-6 items-center gap-1.5 text-sm">
          <Estado isRechazada={isRechazada} isTocada={isTocada} guardadaA={guardadaA} />
        </p>
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

type EstadoProps = { isRechazada: boolean; isTocada: boolean; guardadaA: string | null }

function Estado({ isRechazada, isTocada, guardadaA }: EstadoProps) {
  if (isRechazada) {
    return (
      <>
        <CircleAlert aria-hidden="true" className="size-4 shrink-0 text-red" />
        No se guardó. Lo que escribió sigue aquí.
      </>
    )
  }
  if (isTocada) {
    return (
      <>
        <PencilLine aria-hidden="true" className="size-4 shrink-0 text-quiet" />
        Cambios sin guardar
      </>
    )
  }
  if (guardadaA === null) return <span className="text-quiet">Sin guardar todavía</span>
  return (
    <>
      <CircleCheck aria-hidden="true" className="size-4 shrink-0 text-green" />
      Guardado {guardadaA}
    </>
  )
}
