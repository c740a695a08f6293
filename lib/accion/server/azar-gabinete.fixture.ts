import { refuse } from '@/lib/core/refusal'
import { hasRol } from '@/lib/usuario/usuario'
import { accionInput } from '@/prisma/seed/factories'
import { fusionDe } from '@/prisma/seed/fusiones'
import { isPasoDesde, reglaDe } from '../workflow'
import { anotarAccion } from './anotar'
import { asignarAccion } from './asignar'
import {
  anyObservacion,
  COMMANDS,
  conMotivo,
  hecho,
  paso,
  rarely,
  vista,
  type Command,
} from './azar-commands.fixture'
import type { Attempt } from './azar.fixture'
import { corregirRedaccion } from './corregir-redaccion'
import { dejarPendiente } from './dejar-pendiente'
import { deshacerFusion } from './deshacer-fusion'
import { fusionarAcciones } from './fusionar'
import { holdAcciones } from './hold-fusion'
import { previsualizarFusion } from './previsualizar-fusion'
import { resolverObservacion } from './resolver-observacion'
import { responderRedaccion } from './responder-redaccion'
import { retirarRedaccion } from './retirar-redaccion'
import { trasladarAccion } from './trasladar'

const ENVIADA = { quien: 'gabinete', desde: ['enviada'] } as const

async function respuestaA(
  { vista, n, contexto: { tx } }: Attempt,
  decision: 'aceptar' | 'rechazar',
) {
  const { accionId } = vista
  const redaccion = await tx.redaccion.findFirst({
    where: { accionId, estado: 'pendiente' },
    select: { id: true },
  })
  const redaccionId = redaccion?.id ?? refuse('not_found')
  const respuesta = decision === 'rechazar' ? `No, en el intento ${n}.` : ''
  return { ...vista, redaccionId, decision, respuesta }
}

const alguna = (closed: boolean) => async (attempt: Attempt) => ({
  observacionId: await anyObservacion(attempt, closed),
})

/** Accepted and told only when it was given to somebody else before. */
const asignar: Command = {
  ...ENVIADA,
  async run({ vista: { accionId }, dice, contexto, world }) {
    const coordinadores = world.personas.filter((one) => hasRol(one, 'coordinador'))
    await asignarAccion({ accionId, coordinadorId: dice.one(coordinadores).id }, contexto)
    const told = await contexto.tx.suceso.count({ where: { accionId, ocurridoEn: contexto.now } })
    return told === 0 ? [] : [{ accionId, tipo: 'accion.asignar', version: null }]
  },
}

/** With any other that may be merged; the común is none of the fifty. */
const fusionar: Command = {
  quien: 'gabinete',
  desde: reglaDe('fusionar').from,
  async run({ card, vista, dice, contexto, world }) {
    const others = world.cards.filter((one) => one !== card && isPasoDesde('fusionar', one.estado))
    if (others.length === 0) return refuse('not_found')
    const { accionId, version } = dice.one(others)
    const vistas = [vista, { accionId, version }]
    const ids = vistas.map((one) => one.accionId)
    // Held while the form is made up: what it reads is there.
    await holdAcciones(contexto.tx, ids)
    const where = { id: { in: ids }, estado: { not: 'borrador' } } as const
    if ((await contexto.tx.accion.count({ where })) < 2) return refuse('not_found')
    const form = await fusionDe(vistas, {}, contexto.tx)
    const { visto } = await previsualizarFusion(form, contexto)
    await fusionarAcciones({ ...form, visto }, contexto)
    return vistas.map((one) => ({
      accionId: one.accionId,
      tipo: 'accion.fusionar',
      version: one.version + 1,
      estado: 'fusionada' as const,
    }))
  },
}

/** Every original goes back, whichever it is undone from. */
const deshacer: Command = {
  quien: 'gabinete',
  desde: ['fusionada'],
  async run(attempt) {
    const { tx, now } = attempt.contexto
    const { id: comunId } = await deshacerFusion(conMotivo(attempt), attempt.contexto)
    const told = await tx.suceso.findMany({
      where: { ocurridoEn: now, accionId: { not: comunId }, tipo: 'accion.deshacer-fusion' },
      select: { accionId: true },
    })
    const originales = await tx.accion.findMany({
      where: { id: { in: told.flatMap(({ accionId }) => accionId ?? []) } },
      select: { id: true, version: true, estado: true },
    })
    return originales.map(({ id: accionId, ...one }) => ({
      accionId,
      tipo: 'accion.deshacer-fusion',
      ...one,
    }))
  },
}

/** Nothing more can be done to it here: another takes its place among the fifty. */
const trasladar: Command = {
  quien: 'gabinete',
  desde: reglaDe('trasladar').from,
  async run(attempt) {
    const { accionId, version } = attempt.vista
    await trasladarAccion(conMotivo(attempt), attempt.contexto)
    return [{ accionId, tipo: 'accion.trasladar', version: version + 1, estado: null }]
  },
}

/** Everything that anybody can do to an acción. */
export const TODOS: Record<string, Command> = {
  ...COMMANDS,
  'corregir-redaccion': paso('corregir-redaccion', corregirRedaccion, ({ vista, n }) => ({
    ...vista,
    titulo: `Demostración: redacción del intento ${n}`,
    descripcion: accionInput().descripcion,
    intento: 'proponer' as const,
  })),
  'aceptar-redaccion': paso('responder-redaccion', responderRedaccion, (attempt) =>
    respuestaA(attempt, 'aceptar'),
  ),
  'rechazar-redaccion': paso('responder-redaccion', responderRedaccion, (attempt) =>
    respuestaA(attempt, 'rechazar'),
  ),
  'retirar-redaccion': rarely(0.4, paso('retirar-redaccion', retirarRedaccion, vista)),
  resolver: hecho('resolver', ENVIADA, resolverObservacion, alguna(true)),
  'dejar-pendiente': hecho('dejar-pendiente', ENVIADA, dejarPendiente, alguna(true)),
  anotar: rarely(
    0.3,
    hecho('anotar', ENVIADA, anotarAccion, ({ vista: { accionId }, n }) => ({
      accionId,
      nota: `Nota del intento ${n}.`,
    })),
  ),
  asignar: rarely(0.4, asignar),
  fusionar: rarely(0.4, fusionar),
  'deshacer-fusion': deshacer,
  trasladar: rarely(0.05, trasladar),
}
