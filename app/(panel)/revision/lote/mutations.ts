'use server'

import type { FormState } from '@/lib/core/form-state'
import { loteIdSchema, loteSchema } from '@/lib/accion/lote-schema'
import { correrLote } from '@/lib/accion/server/correr-lote'
import { iniciarLote } from '@/lib/accion/server/iniciar-lote'
import { leadTo, mutation } from '@/lib/usuario/server/mutation'
import { requireUsuario } from '@/lib/usuario/server/session'

const iniciar = mutation(loteSchema, iniciarLote, { show: (loteId) => loteId })
const reanudar = mutation(loteIdSchema, ({ loteId }) => Promise.resolve(loteId), {
  show: (loteId) => loteId,
})

/** What was asked is kept first; then each acción is decided in its own transaction, and the results have a page. */
async function correr(begin: typeof iniciar, previous: FormState, form: FormData) {
  const state = await begin(previous, form)
  if (state.notice?.kind !== 'done' || typeof state.data !== 'string') return state
  await correrLote(state.data, await requireUsuario('coordinador'))
  return leadTo(`/revision/lote/${state.data}`)
}

export async function decidirLote(previous: FormState, form: FormData): Promise<FormState> {
  return correr(iniciar, previous, form)
}

/** Goes on with a lote that was cut short: the server stopped, or the connection was lost. */
export async function continuarLote(previous: FormState, form: FormData): Promise<FormState> {
  return correr(reanudar, previous, form)
}
