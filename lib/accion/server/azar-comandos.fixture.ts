import { z } from 'zod'
import { addDays, dayOf } from '@/lib/core/clock'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { accionInput } from '@/prisma/seed/factories'
import { TIPOS } from '../accion'
import type { AccionInput } from '../schema'
import { ESTADOS, type Estado, type Paso } from '../workflow'
import { aprobarAccion } from './aprobar'
import { atenderObservacion } from './atender-observacion'
import type { Escrito, Intento } from './azar.fixture'
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

export type Comando = {
  quien: Quien
  /** Estados in which it has a chance; now and then it is tried in any. */
  desde: readonly Estado[]
  /** Of ten times that it is drawn, nine are something else: nothing would grow old otherwise. */
  rare?: true
  /** Answers every write that its sucesos must tell, none more and none less. */
  run: (intento: Intento) => Promise<Escrito[]>
}

const VIVAS = ['enviada', 'devuelta', 'aprobada'] as const

/** A paso: one write, one version more than the one in view. Its answer may tell where it left the acción. */
function paso<Input>(
  nombre: Paso,
  quien: Quien,
  desde: readonly Estado[],
  command: (input: Input, contexto: Contexto) => Promise<unknown>,
  inputOf: (intento: Intento) => Input | Promise<Input>,
): Comando {
  return {
    quien,
    desde,
    async run(intento) {
      const { accionId, version } = intento.vista
      const result = await command(await inputOf(intento), intento.contexto)
      return [
        { accionId, tipo: `accion.${nombre}`, version: version + 1, ...answerSchema.parse(result) },
      ]
    },
  }
}

/** Where a command says it left the acción, if it does. */
const answerSchema = z.object({
  estado: z.enum(ESTADOS).exactOptional(),
  folio: z.string().nullable().exactOptional(),
})

/** Something told of the acción that leaves its version as it was. */
function hecho<Input>(
  nombre: string,
  quien: Quien,
  desde: readonly Estado[],
  command: (input: Input, contexto: Contexto) => Promise<unknown>,
  inputOf: (intento: Intento) => Input | Promise<Input>,
): Comando {
  return {
    quien,
    desde,
    async run(intento) {
      const { accionId } = intento.vista
      await command(await inputOf(intento), intento.contexto)
      return [{ accionId, tipo: `accion.${nombre}`, version: null }]
    },
  }
}

const vista = ({ vista }: Intento) => vista
const conMotivo = ({ vista, n }: Intento) => ({ ...vista, motivo: `Motivo del intento ${n}.` })

/** «lugar» says which attempt saved it: at the end it tells whether a save was lost. */
export function guardarInput({ ficha, vista, azar, n }: Intento): AccionInput {
  return accionInput({
    ...vista,
    responsable: ficha.responsable,
    titulo: `Demostración: acción al azar ${n}`,
    lugar: `intento ${n}`,
    participantes: azar.chance(0.5) ? ['Agencia Digital de Innovación Pública'] : [],
  })
}

function devolucion({ vista, azar, n, contexto }: Intento) {
  const observaciones = Array.from({ length: 1 + azar.below(3) }, (_, i) => ({
    campo: azar.one(['titulo', 'descripcion', 'lugar'] as const),
    texto: `Observación ${i + 1} del intento ${n}.`,
  }))
  return { ...vista, observaciones, vence: addDays(dayOf(contexto.now), 10) }
}

/** Any of the acción's observaciones, past ones too. */
async function algunaObservacion({ vista, azar, contexto: { tx } }: Intento) {
  const { accionId } = vista
  const ids = await tx.observacion.findMany({
    where: { accionId },
    orderBy: [{ creadaEn: 'desc' }, { id: 'desc' }],
    take: 6,
    select: { id: true },
  })
  return ids.length > 0 ? azar.one(ids).id : refuse('not_found')
}

async function adhesionDe({ vista, contexto: { tx } }: Intento, respuesta: 'aceptar' | 'rechazar') {
  const { accionId } = vista
  const adhesion = await tx.adhesion.findFirst({
    where: { accionId, respondidaEn: null },
    select: { id: true },
  })
  return { ...vista, adhesionId: adhesion?.id ?? refuse('not_found'), respuesta }
}

/** A dependencia of who asks; of who has none, one that is not theirs. */
const dependenciaDe = ({ azar, contexto: { usuario } }: Intento) =>
  usuario.dependencias.length > 0 ? azar.one(usuario.dependencias).clave : 'semovi'

/**
 * Everything that anybody can do to an acción, one line each: what comes to the workflow comes here. Its name is the
 * table's, but for what answers in two ways.
 */
export const COMANDOS: Record<string, Comando> = {
  guardar: paso('guardar', 'propia', ['borrador', 'devuelta'], guardarAccion, guardarInput),
  desechar: {
    quien: 'propia',
    desde: ['borrador'],
    rare: true,
    async run({ vista, contexto }) {
      await desecharAccion(vista, contexto)
      return [{ ...vista, tipo: 'accion.desechar', estado: null }]
    },
  },
  enviar: paso('enviar', 'propia', ['borrador', 'devuelta'], enviarAccion, (intento) => ({
    ...intento.vista,
    enterado: intento.azar.chance(0.9),
  })),
  retirar: paso('retirar', 'propia', ['enviada', 'devuelta'], retirarAccion, conMotivo),
  recuperar: paso('recuperar', 'propia', ['retirada'], recuperarAccion, vista),
  'pedir-reapertura': paso('pedir-reapertura', 'propia', ['aprobada'], pedirReapertura, conMotivo),
  'aceptar-adhesion': paso('responder-adhesion', 'propia', VIVAS, responderAdhesion, (intento) =>
    adhesionDe(intento, 'aceptar'),
  ),
  'rechazar-adhesion': hecho('responder-adhesion', 'propia', VIVAS, responderAdhesion, (intento) =>
    adhesionDe(intento, 'rechazar'),
  ),
  reclamar: paso('reclamar', 'gabinete', ['enviada'], reclamarAccion, vista),
  devolver: paso('devolver', 'gabinete', ['enviada'], devolverAccion, devolucion),
  retomar: paso('retomar', 'gabinete', ['devuelta'], retomarAccion, vista),
  reclasificar: paso('reclasificar', 'gabinete', ['enviada'], reclasificarAccion, (intento) => ({
    ...intento.vista,
    parte: 1 + intento.azar.below(2),
    eje: intento.azar.below(3),
    tipo: intento.azar.one(TIPOS),
  })),
  aprobar: paso('aprobar', 'gabinete', ['enviada'], aprobarAccion, vista),
  descartar: paso('descartar', 'gabinete', ['enviada', 'devuelta'], descartarAccion, conMotivo),
  'marcar-duplicada': paso(
    'marcar-duplicada',
    'gabinete',
    ['enviada', 'devuelta'],
    marcarDuplicada,
    ({ vista, azar, mundo }) => ({
      ...vista,
      duplicadaDe: azar.one(mundo.fichas).folio ?? '2026-2-0001',
    }),
  ),
  reabrir: paso('reabrir', 'gabinete', ['aprobada', 'descartada'], reabrirAccion, conMotivo),
  atender: hecho('atender', 'propia', ['devuelta'], atenderObservacion, async (intento) => ({
    observacionId: await algunaObservacion(intento),
    respuesta: intento.azar.chance(0.5) ? `Respuesta del intento ${intento.n}.` : '',
  })),
  desatender: hecho(
    'desatender',
    'propia',
    ['devuelta'],
    desatenderObservacion,
    async (intento) => ({
      observacionId: await algunaObservacion(intento),
    }),
  ),
  'responder-participacion': {
    quien: 'ajena',
    desde: VIVAS,
    async run(intento) {
      const { vista, azar, contexto } = intento
      const { accionId } = vista
      const dependencia = dependenciaDe(intento)
      const participa = azar.chance(0.5)
      await responderParticipacion({ accionId, dependencia, participa }, contexto)
      // Saying the same again is accepted and tells nothing.
      const told = await contexto.tx.suceso.count({
        where: { accionId, ocurridoEn: contexto.now },
      })
      return told === 0 ? [] : [{ accionId, tipo: 'accion.responder-participacion', version: null }]
    },
  },
  'pedir-adhesion': hecho('pedir-adhesion', 'ajena', VIVAS, pedirAdhesion, (intento) => ({
    accionId: intento.vista.accionId,
    dependencia: dependenciaDe(intento),
    motivo: `Motivo del intento ${intento.n}.`,
  })),
}
