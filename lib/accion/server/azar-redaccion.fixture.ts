import { refuse } from '@/lib/core/refusal'
import { accionInput } from '@/prisma/seed/factories'
import { paso, tituloDe, vista, type Command } from './azar-command.fixture'
import type { Attempt } from './azar.fixture'
import { corregirRedaccion } from './corregir-redaccion'
import { responderRedaccion } from './responder-redaccion'
import { retirarRedaccion } from './retirar-redaccion'

const propuesta = ({ vista, n }: Attempt) => ({
  ...vista,
  titulo: tituloDe(n),
  descripcion: accionInput().descripcion,
  intento: 'proponer' as const,
})

/** Mostly to the one that waits; now and then to one that another closed or replaced. */
async function respuesta({ vista, dice, n, contexto }: Attempt, decision: 'aceptar' | 'rechazar') {
  const last = await contexto.tx.redaccion.findMany({
    where: { accionId: vista.accionId },
    orderBy: { id: 'desc' },
    take: 3,
    select: { id: true, estado: true },
  })
  if (last.length === 0) return refuse('not_found')
  const waiting = last.find(({ estado }) => estado === 'pendiente')
  const { id } = waiting && dice.chance(0.95) ? waiting : dice.one(last)
  return { ...vista, redaccionId: id, decision, respuesta: `Respuesta del intento ${n}.` }
}

/** Another wording, and what becomes of it. */
export const DE_REDACCION: Record<string, Command> = {
  'corregir-redaccion': paso('corregir-redaccion', corregirRedaccion, propuesta),
  'aceptar-redaccion': paso('responder-redaccion', responderRedaccion, (attempt) =>
    respuesta(attempt, 'aceptar'),
  ),
  'rechazar-redaccion': paso('responder-redaccion', responderRedaccion, (attempt) =>
    respuesta(attempt, 'rechazar'),
  ),
  'retirar-redaccion': paso('retirar-redaccion', retirarRedaccion, vista),
}
