import { z } from 'zod'
import { addDays, dayOf } from '@/lib/core/clock'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { accionInput } from '@/prisma/seed/factories'
import { TIPOS } from '../accion'
import type { AccionInput } from '../schema'
import { ESTADOS, reglaDe, type Estado, type Paso } from '../workflow'
import { aprobarAccion } from './aprobar'
import { atenderObservacion } from './atender-observacion'
import type { Write, Attempt } from './azar.fixture'
import { corregirEnFirme } from './corregir-en-firme'
import { desatenderObservacion } from './desatender-observacion'
import { descartarAccion } from './descartar'
import { desecharAccion } from './desechar'
import { devolverAccion } from './devolver'
import { enviarAccion } from './enviar'
import { guardarAccion } from './guardar'
import { marcarDuplicada } from './marcar-duplicada'
import { pedirAdhesion } from './pedir-adhesion'
import { pedirReapertura } from './pedir-reapertura'
import { reabrirAccion } from './reabrir'
import { reclamarAccion } from './reclamar'
import { reclasificarAccion } from './reclasificar'
import { recuperarAccion } from './recuperar'
import { responderAdhesion } from './responder-adhesion'
import { responderParticipacion } from './responder-participacion'
import { retirarAccion } from './retirar'
import { retomarAccion } from './retomar'

/** Whose it is: of the responsable, of any other dependencia, of the Gabinete. */
type Quien = 'propia' | 'ajena' | 'gabinete'

export type Command = {
  quien: Quien
  /** Estados in which it has a chance; now and then it is tried in any. */
  desde: readonly Estado[]
  /** How often it is taken when it is drawn, from 0 to 1 (1 unless told); else another is drawn. */
  weight?: number
  /** Answers every write that its sucesos must tell, none more and none less. */
  run: (attempt: Attempt) => Promise<Write[]>
}

type Run<Input> = (input: Input, contexto: Contexto) => Promise<unknown>
type InputOf<Input> = (attempt: Attempt) => Input | Promise<Input>

/** Where a command says it left the acción, if it does. */
const answerSchema = z.object({
  estado: z.enum(ESTADOS).exactOptional(),
  folio: z.string().nullable().exactOptional(),
})

/** A paso, tried by whom and whence the table says: one write, one version more than the one in view. */
function paso<Input>(nombre: Paso, run: Run<Input>, inputOf: InputOf<Input>): Command {
  const { rol, from } = reglaDe(nombre)
  return {
    quien: rol === 'enlace' ? 'propia' : 'gabinete',
    desde: from,
    async run(attempt) {
      const { accionId, version } = attempt.vista
      const answer = answerSchema.parse(await run(await inputOf(attempt), attempt.contexto))
      return [{ accionId, tipo: `accion.${nombre}`, version: version + 1, ...answer }]
    },
  }
}

/** Something told of the acción that leaves its version as it was. */
function hecho<Input>(
  nombre: string,
  { quien, desde }: Pick<Command, 'quien' | 'desde'>,
  run: Run<Input>,
  inputOf: InputOf<Input>,
): Command {
  return {
    quien,
    desde,
    async run(attempt) {
      const { accionId } = attempt.vista
      await run(await inputOf(attempt), attempt.contexto)
      return [{ accionId, tipo: `accion.${nombre}`, version: null }]
    },
  }
}

const rarely = (weight: number, command: Command): Command => ({ ...command, weight })

const DEVUELTA = { quien: 'propia', desde: ['devuelta'] } as const
const VIVA = { quien: 'propia', desde: reglaDe('responder-adhesion').from } as const
const VIVA_AJENA = { ...VIVA, quien: 'ajena' } as const

const vista = ({ vista }: Attempt) => vista
const conMotivo = ({ vista, n }: Attempt) => ({ ...vista, motivo: `Motivo del intento ${n}.` })

/** «lugar» says which attempt saved it: at the end it tells whether a save was lost. */
export function guardarInput({ card, vista, dice, n }: Attempt): AccionInput {
  return accionInput({
    ...vista,
    responsable: card.responsable,
    titulo: `Demostración: acción al azar ${n}`,
    lugar: `intento ${n}`,
    participantes: dice.chance(0.5) ? ['Agencia Digital de Innovación Pública'] : [],
  })
}

function devolucion({ vista, dice, n, contexto }: Attempt) {
  const observaciones = Array.from({ length: 1 + dice.below(3) }, (_, i) => ({
    campo: dice.one(['titulo', 'descripcion', 'lugar'] as const),
    texto: `Observación ${i + 1} del intento ${n}.`,
  }))
  return { ...vista, observaciones, vence: addDays(dayOf(contexto.now), 10) }
}

/** One of the last observaciones, mostly one that is `closed` or not, as the command wants it. */
async function anyObservacion({ vista, dice, contexto: { tx } }: Attempt, closed: boolean) {
  const { accionId } = vista
  const last = await tx.observacion.findMany({
    where: { accionId },
    orderBy: [{ creadaEn: 'desc' }, { id: 'desc' }],
    take: 3,
    select: { id: true, resueltaEn: true },
  })
  const wanted = last.filter(({ resueltaEn }) => (resueltaEn !== null) === closed)
  const among = wanted.length > 0 && dice.chance(0.9) ? wanted : last
  return among.length > 0 ? dice.one(among).id : refuse('not_found')
}

async function adhesionDe({ vista, contexto: { tx } }: Attempt, respuesta: 'aceptar' | 'rechazar') {
  const { accionId } = vista
  const adhesion = await tx.adhesion.findFirst({
    where: { accionId, respondidaEn: null },
    select: { id: true },
  })
  return { ...vista, adhesionId: adhesion?.id ?? refuse('not_found'), respuesta }
}

/** A dependencia of who asks; of who has none, one that is not theirs. */
const dependenciaDe = ({ dice, contexto: { usuario } }: Attempt) =>
  usuario.dependencias.length > 0 ? dice.one(usuario.dependencias).clave : 'semovi'

/** Accepted and told only when it is another answer than the one before. */
const participacion: Command = {
  ...VIVA_AJENA,
  async run(attempt) {
    const { vista, dice, contexto } = attempt
    const { accionId } = vista
    const said = { accionId, dependencia: dependenciaDe(attempt), participa: dice.chance(0.5) }
    await responderParticipacion(said, contexto)
    const told = await contexto.tx.suceso.count({ where: { accionId, ocurridoEn: contexto.now } })
    return told === 0 ? [] : [{ accionId, tipo: 'accion.responder-participacion', version: null }]
  },
}

/** Nothing is left of it but its suceso, which tells the version it had. */
const desechar: Command = {
  quien: 'propia',
  desde: ['borrador'],
  async run({ vista, contexto }) {
    await desecharAccion(vista, contexto)
    return [{ ...vista, tipo: 'accion.desechar', estado: null }]
  },
}

/**
 * Everything that anybody can do to an acción: what comes to the workflow comes here, in a line. Its name is the
 * table's, but for what answers in two ways.
 */
export const COMMANDS: Record<string, Command> = {
  guardar: paso('guardar', guardarAccion, guardarInput),
  desechar: rarely(0.25, desechar),
  enviar: paso('enviar', enviarAccion, (attempt) => ({
    ...attempt.vista,
    enterado: attempt.dice.chance(0.9),
  })),
  retirar: paso('retirar', retirarAccion, conMotivo),
  recuperar: paso('recuperar', recuperarAccion, vista),
  'pedir-reapertura': paso('pedir-reapertura', pedirReapertura, conMotivo),
  'aceptar-adhesion': rarely(
    0.4,
    paso('responder-adhesion', responderAdhesion, (attempt) => adhesionDe(attempt, 'aceptar')),
  ),
  'rechazar-adhesion': rarely(
    0.4,
    hecho('responder-adhesion', VIVA, responderAdhesion, (attempt) =>
      adhesionDe(attempt, 'rechazar'),
    ),
  ),
  reclamar: paso('reclamar', reclamarAccion, vista),
  devolver: paso('devolver', devolverAccion, devolucion),
  retomar: paso('retomar', retomarAccion, vista),
  reclasificar: paso('reclasificar', reclasificarAccion, ({ vista, dice }) => ({
    ...vista,
    parte: 1 + dice.below(2),
    eje: dice.below(3),
    tipo: dice.one(TIPOS),
  })),
  aprobar: paso('aprobar', aprobarAccion, vista),
  'correccion-final': rarely(
    0.4,
    paso('correccion-final', corregirEnFirme, ({ vista, n }) => ({
      ...vista,
      titulo: `Demostración: corrección final del intento ${n}`,
    })),
  ),
  descartar: rarely(0.4, paso('descartar', descartarAccion, conMotivo)),
  'marcar-duplicada': rarely(
    0.4,
    paso('marcar-duplicada', marcarDuplicada, ({ vista, dice, world }) => ({
      ...vista,
      duplicadaDe: dice.one(world.cards).folio ?? '2026-2-0001',
    })),
  ),
  reabrir: paso('reabrir', reabrirAccion, conMotivo),
  atender: hecho('atender', DEVUELTA, atenderObservacion, async (attempt) => ({
    observacionId: await anyObservacion(attempt, false),
    respuesta: attempt.dice.chance(0.5) ? `Respuesta del intento ${attempt.n}.` : '',
  })),
  desatender: hecho('desatender', DEVUELTA, desatenderObservacion, async (attempt) => ({
    observacionId: await anyObservacion(attempt, true),
  })),
  'responder-participacion': rarely(0.4, participacion),
  'pedir-adhesion': rarely(
    0.4,
    hecho('pedir-adhesion', VIVA_AJENA, pedirAdhesion, (attempt) => ({
      accionId: attempt.vista.accionId,
      dependencia: dependenciaDe(attempt),
      motivo: `Motivo del intento ${attempt.n}.`,
    })),
  ),
}
