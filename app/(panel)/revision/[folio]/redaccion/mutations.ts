'use server'

import { redaccionSchema } from '@/lib/accion/redaccion'
import { corregirRedaccion } from '@/lib/accion/server/corregir-redaccion'
import { previewRedaccion } from '@/lib/accion/server/preview-redaccion'
import type { FormState } from '@/lib/core/form-state'
import { mutation } from '@/lib/usuario/server/mutation'
import { decision, type Destino } from '../../decision'

const ver = mutation(redaccionSchema, previewRedaccion, { show: (redline) => redline })
const proponer = decision(redaccionSchema, corregirRedaccion, 'redactada')

const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '')

/** Proposes what was written; or, by the other button, only shows it as the dependencia would see it. */
export async function corregir(
  destino: Destino,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  if (form.get('intento') !== 'ver') return proponer(destino, previous, form)
  const state = await ver(previous, form)
  if (state.notice?.kind !== 'done') return state
  // Nothing was done yet: what was typed is still what the form holds.
  const values = {
    titulo: textOf(form.get('titulo')),
    descripcion: textOf(form.get('descripcion')),
  }
  return { ...state, values, notice: null }
}
