'use client'

import { useRef } from 'react'
import type { FieldProps } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { imprimirFechas, leerFechas, type Fecha, type Periodo } from '@/lib/core/fechas'
import { ejemploDeFechas } from '@/lib/core/fechas-ejemplo'
import { CalendarioAPedido } from './calendario-a-pedido'
import { FechasEco } from './fechas-eco'

/** The phrase with more dates, as the house writes it; after words that are not understood, at their end. */
function agregar(frase: string, nuevas: readonly Fecha[], periodo: Periodo): string {
  const impresas = imprimirFechas(nuevas, periodo)
  if (frase.trim() === '') return impresas
  const leidas = leerFechas(frase, periodo)
  if (!leidas.ok) return `${frase.trim()} y ${impresas}`
  return imprimirFechas([...leidas.fechas, ...nuevas], periodo)
}

function quitar(frase: string, { inicio, fin }: Fecha, periodo: Periodo): string {
  const leidas = leerFechas(frase, periodo)
  if (!leidas.ok) return frase
  const otras = leidas.fechas.filter((fecha) => fecha.inicio !== inicio || fecha.fin !== fin)
  return imprimirFechas(otras, periodo)
}

type Props = Omit<FieldProps, 'label'> & { defaultValue: string; periodo: Periodo }

/** «Fechas»: a Spanish phrase, answered at once with what was understood and how it will be printed. */
export function FechasField({ periodo, ...field }: Props) {
  const ref = useRef<HTMLInputElement>(null)

  function reescribir(change: (frase: string) => string) {
    const input = ref.current
    if (!input) return
    input.value = change(input.value)
    // Counters, the echo and the unsaved guard listen to this.
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
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
      <FechasEco
        input={ref}
        inicial={field.defaultValue}
        periodo={periodo}
        errores={field.errors}
      />
      <CalendarioAPedido
        frase={ref}
        inicial={field.defaultValue}
        periodo={periodo}
        onAgregar={(nuevas) => reescribir((frase) => agregar(frase, nuevas, periodo))}
        onQuitar={(fecha) => reescribir((frase) => quitar(frase, fecha, periodo))}
      />
    </div>
  )
}
