import { addDays, dayOf } from '@/lib/core/clock'
import { TIPOS } from '../accion'
import { aprobarAccion } from './aprobar'
import { asignarAccion } from './asignar'
import {
  conMotivo,
  hechoSiCambia,
  paso,
  rarely,
  tituloFinalDe,
  vista,
  type Command,
} from './azar-command.fixture'
import type { Attempt } from './azar.fixture'
import { corregirEnFirme } from './corregir-en-firme'
import { descartarAccion } from './descartar'
import { devolverAccion } from './devolver'
import { marcarDuplicada } from './marcar-duplicada'
import { reabrirAccion } from './reabrir'
import { reclamarAccion } from './reclamar'
import { reclasificarAccion } from './reclasificar'
import { retomarAccion } from './retomar'

const EN_REVISION = { quien: 'gabinete', desde: ['enviada', 'devuelta'] } as const

function devolucion({ vista, dice, n, contexto }: Attempt) {
  const observaciones = Array.from({ length: 1 + dice.below(3) }, (_, i) => ({
    campo: dice.one(['titulo', 'descripcion', 'lugar'] as const),
    texto: `Observación ${i + 1} del intento ${n}.`,
  }))
  return { ...vista, observaciones, vence: addDays(dayOf(contexto.now), 10) }
}

/** To anybody, also to who may not have it; now and then to nobody. */
const asignacion = ({ vista: { accionId }, dice, world }: Attempt) => ({
  accionId,
  coordinadorId: dice.chance(0.2) ? null : dice.one(world.personas).id,
})

/** What a coordinador decides of one acción. */
export const DE_GABINETE: Record<string, Command> = {
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
      titulo: tituloFinalDe(n),
    })),
  ),
  descartar: rarely(0.4, paso('descartar', descartarAccion, conMotivo)),
  'marcar-duplicada': rarely(
    0.4,
    paso('marcar-duplicada', marcarDuplicada, ({ vista, dice, world }) => ({
      ...vista,
      duplicadaDe: dice.one(world.list()).folio ?? '2026-2-0001',
    })),
  ),
  reabrir: paso('reabrir', reabrirAccion, conMotivo),
  asignar: hechoSiCambia('asignar', EN_REVISION, asignarAccion, asignacion),
}
