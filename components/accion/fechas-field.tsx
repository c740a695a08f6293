'use client'

import { useRef } from 'react'
import type { FieldProps } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { imprimirFechas, leerFechas, type Fecha, type Periodo } from '@/lib/core/fechas'
import { ejemploDeFechas } from '@/lib/core/fechas-ejemplo'
import { FechasCalendario } from './fechas-calendario'
import { FechasEco } from './fechas-eco'

/** The phrase with one stretch more; when the two cannot be read together, as the house would write both. */
function agregar(frase: string, nueva: Fecha, periodo: Periodo): string {
  const impresa = imprimirFechas([nueva], periodo)
  if (frase.trim() === '') return impresa
  const junta = `${frase.trim()} y ${impresa}`
  if (leerFechas(junta, periodo).ok) return junta
  const leidas = leerFechas(frase, periodo)
  return leidas.ok ? imprimirFechas([...leidas.fechas, nueva], periodo) : junta
}

type Props = Omit<FieldProps, 'label'> & { defaultValue: string; periodo: Periodo }

/** «Fechas»: a Spanish phrase, answered at once with what was understood and how it will be printed. */
export function FechasField({ periodo, ...field }: Props) {
  const ref = useRef<HTMLInputElement>(null)

  function onAgregar(fecha: Fecha) {
    const input = ref.current
    if (!input) return
    input.value = agregar(input.value, fecha, periodo)
    // Counters, the echo and the unsaved guard listen to this.
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    input.focus()
  }

  return (
    <div>
      <TextInput
        label="Fechas"
        hint={`Como en el informe: ${ejemploDeFechas(periodo)}.`}
        autoComplete="off"
        ref={ref}
        {...field}
      />
      <FechasEco input={ref} inicial={field.defaultValue} periodo={periodo} />
      <FechasCalendario onAgregar={onAgregar} />
    </div>
  )
}
