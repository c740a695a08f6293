'use client'

import { useRef } from 'react'
import type { FieldProps } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import type { Periodo } from '@/lib/core/fechas'
import { FechasCalendario } from './fechas-calendario'
import { FechasEco } from './fechas-eco'

type Props = Omit<FieldProps, 'label'> & { defaultValue: string; periodo: Periodo }

/** «Fechas»: a Spanish phrase, answered at once with what was understood and how it will be printed. */
export function FechasField({ periodo, ...field }: Props) {
  const ref = useRef<HTMLInputElement>(null)
  return (
    <div>
      <TextInput
        label="Fechas"
        hint="Escríbalas como en el informe; por ejemplo, 20 al 22 de enero y 17 al 19 de febrero."
        autoComplete="off"
        ref={ref}
        {...field}
      />
      <FechasEco input={ref} inicial={field.defaultValue} periodo={periodo} />
      <FechasCalendario input={ref} periodo={periodo} />
    </div>
  )
}
