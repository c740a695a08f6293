import { z } from 'zod'
import type { Hecho } from '@/components/revision/labels'
import type { FormState } from '@/lib/core/form-state'
import { parseQueue, queueQuery } from '@/lib/accion/queue'
import { tellLatest } from '@/lib/accion/server/historia'
import { getPosicion } from '@/lib/accion/server/queue'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { leadTo, mutation } from '@/lib/usuario/server/mutation'
import { requireUsuario } from '@/lib/usuario/server/session'

const destinoSchema = z.strictObject({
  folio: z.string().regex(/^\d{4}-[12]-\d{4,}$/),
  cola: z.string().max(1000),
})
/** Where the person stands: the acción they decide on, in the queue (a query string) they came by. */
export type Destino = z.infer<typeof destinoSchema>

async function pathAfter({ folio, cola }: Destino, hecho: Hecho, stays: boolean): Promise<string> {
  const filter = parseQueue(Object.fromEntries(new URLSearchParams(cola)))
  const query = queueQuery(filter, { hecho, folio })
  if (stays) return `/revision/${folio}${query}`
  const posicion = await getPosicion(folio, filter, await requireUsuario('coordinador'))
  return posicion?.siguiente ? `/revision/${posicion.siguiente}${query}` : `/revision${query}`
}

/**
 * A verb of the desk: a mutation that, when done, leads to the next acción of the queue (or, when it
 * `stays`, back to the same one) with word of what was done. At the end of the queue, to the queue.
 */
export function decision<Schema extends z.ZodType<{ accionId: string }>>(
  schema: Schema,
  command: (input: z.output<Schema>, contexto: Contexto) => Promise<unknown>,
  hecho: Hecho,
  { stays = false, tell = tellLatest } = {},
) {
  const mutate = mutation(schema, command, { tellStale: ({ accionId }) => tell(accionId) })
  return async (destino: Destino, previous: FormState, form: FormData): Promise<FormState> => {
    const state = await mutate(previous, form)
    if (state.notice?.kind !== 'done') return state
    return leadTo(await pathAfter(destinoSchema.parse(destino), hecho, stays))
  }
}
