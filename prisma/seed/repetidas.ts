import { addDays, dayOf } from '@/lib/core/clock'
import type { AccionInput } from '@/lib/accion/schema'
import { aprobarAccion } from '@/lib/accion/server/aprobar'
import { devolverAccion } from '@/lib/accion/server/devolver'
import { enviarAccion } from '@/lib/accion/server/enviar'
import { guardarAccion } from '@/lib/accion/server/guardar'
import type { Vista } from '@/lib/accion/server/paso'
import { reabrirAccion } from '@/lib/accion/server/reabrir'
import { accionInput, como } from './factories'

const FRASE = 'la ciudad compartió sus experiencias en la atención de la emergencia'

/** A descripción with seven words or more said again: `frase_repetida`, which blocks. `tema` makes the phrase another. */
export const descripcionRepetida = (tema = 'sísmica') =>
  `En el foro ${FRASE} ${tema}. Al terminar ${FRASE} ${tema}.`

/** What was aprobada says something else: reopened, returned, mended by its enlace, sent and approved again. */
export async function reescribirAprobada(vista: Vista, changes: Partial<AccionInput>) {
  const reabierta = await como('coordinacion', reabrirAccion, { ...vista, motivo: 'Se corrige.' })
  const devuelta = await como('coordinacion', devolverAccion, {
    ...vistaDe(reabierta),
    observaciones: [{ campo: 'descripcion', texto: 'Corríjala.' }],
    vence: addDays(dayOf(new Date()), 5),
  })
  const input = { ...accionInput(changes), ...vistaDe(devuelta) }
  const enlace = `enlace.${input.responsable}`
  const saved = await como(enlace, guardarAccion, input)
  const sent = await como(enlace, enviarAccion, { ...vistaDe(saved), enterado: true })
  return vistaDe(await como('coordinacion', aprobarAccion, vistaDe(sent)))
}

const vistaDe = ({ id, version }: { id: string; version: number }): Vista => ({
  accionId: id,
  version,
})
