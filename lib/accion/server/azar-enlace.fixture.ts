import { refuse } from '@/lib/core/refusal'
import { accionInput } from '@/prisma/seed/factories'
import type { AccionInput } from '../schema'
import { reglaDe } from '../workflow'
import { atenderObservacion } from './atender-observacion'
import {
  conMotivo,
  hecho,
  hechoSiCambia,
  paso,
  rarely,
  reglaAlAzar,
  textosDe,
  vista,
  type Command,
} from './azar-command.fixture'
import type { Attempt } from './azar.fixture'
import { desatenderObservacion } from './desatender-observacion'
import { desecharAccion } from './desechar'
import { enviarAccion } from './enviar'
import { guardarAccion } from './guardar'
import { pedirAdhesion } from './pedir-adhesion'
import { pedirReapertura } from './pedir-reapertura'
import { recuperarAccion } from './recuperar'
import { responderAdhesion } from './responder-adhesion'
import { responderParticipacion } from './responder-participacion'
import { retirarAccion } from './retirar'

const DEVUELTA = { quien: 'propia', desde: ['devuelta'] } as const
const VIVA = { quien: 'propia', desde: reglaDe('responder-adhesion').from } as const
const VIVA_AJENA = { ...VIVA, quien: 'ajena' } as const

function guardarInput({ card, vista, dice, n }: Attempt): AccionInput {
  return accionInput({
    ...vista,
    ...textosDe(n),
    responsable: card.responsable,
    semestre: card.semestre,
    participantes: dice.chance(0.5) ? ['Agencia Digital de Innovación Pública'] : [],
  })
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

/** Nothing is left of it but its suceso, which tells the version it had. */
const desechar: Command = {
  ...reglaAlAzar('desechar'),
  async run({ vista, contexto }) {
    await desecharAccion(vista, contexto)
    return [{ ...vista, tipo: 'accion.desechar', estado: null }]
  },
}

/** What is done for a dependencia: the responsable, or one that took part. */
export const DE_ENLACE: Record<string, Command> = {
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
  atender: hecho('atender', DEVUELTA, atenderObservacion, async (attempt) => ({
    observacionId: await anyObservacion(attempt, false),
    respuesta: attempt.dice.chance(0.5) ? `Respuesta del intento ${attempt.n}.` : '',
  })),
  desatender: hecho('desatender', DEVUELTA, desatenderObservacion, async (attempt) => ({
    observacionId: await anyObservacion(attempt, true),
  })),
  'responder-participacion': rarely(
    0.4,
    hechoSiCambia('responder-participacion', VIVA_AJENA, responderParticipacion, (attempt) => ({
      accionId: attempt.vista.accionId,
      dependencia: dependenciaDe(attempt),
      participa: attempt.dice.chance(0.5),
    })),
  ),
  'pedir-adhesion': rarely(
    0.4,
    hecho('pedir-adhesion', VIVA_AJENA, pedirAdhesion, (attempt) => ({
      accionId: attempt.vista.accionId,
      dependencia: dependenciaDe(attempt),
      motivo: `Motivo del intento ${attempt.n}.`,
    })),
  ),
}
