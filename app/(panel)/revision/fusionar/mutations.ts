'use server'

import { deshacerFusionSchema, fusionSchema, type Fusion } from '@/lib/accion/fusion-schema'
import { deshacerFusion as deshacerFusionDeAcciones } from '@/lib/accion/server/deshacer-fusion'
import { tellCambiada, tellFusion } from '@/lib/accion/server/elegir-fusion'
import { fusionarAcciones } from '@/lib/accion/server/fusionar'
import { previsualizarFusion } from '@/lib/accion/server/previsualizar-fusion'
import type { FormState } from '@/lib/core/form-state'
import { mutation, valuesOf } from '@/lib/usuario/server/mutation'
import { decision } from '../decision'

const tellStale = ({ originales }: Fusion) => tellCambiada(originales)

const hacer = mutation(fusionSchema, fusionarAcciones, {
  then: ({ folio }) => `/revision/${folio}?hecho=fusionada&folio=${folio}`,
  tellStale,
})
const mirar = mutation(fusionSchema, previsualizarFusion, {
  done: 'Al final de esta página se lee cómo quedará la acción común. Revísela y confirme.',
  show: (previa) => previa,
  tellStale,
})

/** Looking at the común leaves everything chosen where it is. */
async function verFusion(previous: FormState, form: FormData): Promise<FormState> {
  const state = await mirar(previous, form)
  return state.notice?.kind === 'done' ? { ...state, values: valuesOf(form) } : state
}

/** Shows the común, or makes the one that was shown; what was changed since then is shown once more. */
export async function fusionar(previous: FormState, form: FormData): Promise<FormState> {
  if (form.get('intento') !== 'fusionar') return verFusion(previous, form)
  const state = await hacer(previous, form)
  if (!state.issues.some(({ campo }) => campo === 'visto')) return state
  const seen = await verFusion(previous, form)
  const mensaje = 'Algo cambió después de verla. Al final de esta página se lee cómo quedará ahora.'
  return seen.notice?.kind === 'done' ? { ...seen, notice: { kind: 'stale', mensaje } } : seen
}

export const deshacerFusion = decision(deshacerFusionSchema, deshacerFusionDeAcciones, 'deshecha', {
  stays: true,
  tell: tellFusion,
})
