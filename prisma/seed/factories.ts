import { enTransaccion } from '@/lib/core/server/db'
import { enviarAccion } from '@/lib/accion/server/enviar'
import { guardarAccion } from '@/lib/accion/server/guardar'
import type { Vista } from '@/lib/accion/server/paso'
import type { AccionInput } from '@/lib/accion/schema'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'

type Command<Input, Result> = (input: Input, contexto: Contexto) => Promise<Result>

/** Runs a command as one of the demonstration accounts («enlace.semovi»), in a transaction of its own. */
export function como<Input, Result>(
  cuenta: string,
  command: Command<Input, Result>,
  input: Input,
  now = new Date(),
): Promise<Result> {
  return enTransaccion(async (tx) =>
    command(input, {
      tx,
      usuario: await getUsuarioPorCorreo(tx, `${cuenta}@demo.cdmx`, now),
      now,
    }),
  )
}

/** A complete acción of Semovi in 2026-2, as its form posts it; `changes` replace what a test cares about. */
export function accionInput(changes: Partial<AccionInput> = {}): AccionInput {
  return {
    intento: 'guardar',
    semestre: '2026-2',
    titulo: 'Demostración: taller de prueba',
    fechas: '20 al 22 de julio y 17 al 19 de agosto',
    parte: 1,
    eje: 0,
    tipo: 'taller_curso',
    modalidad: 'virtual',
    responsable: 'semovi',
    participantes: [],
    contrapartes: [],
    paises: [],
    ciudades: [],
    redes: [],
    lugar: '',
    ods: [],
    descripcion: 'La Secretaría de Movilidad preparó un taller que sólo existe en esta prueba.',
    evidencia: [],
    ...changes,
  }
}

const vistaDe = ({ id, version }: { id: string; version: number }): Vista => ({
  accionId: id,
  version,
})

/** A saved draft of the responsable's enlace. */
export async function crearBorrador(changes: Partial<AccionInput> = {}): Promise<Vista> {
  const input = accionInput(changes)
  return vistaDe(await como(`enlace.${input.responsable}`, guardarAccion, input))
}

/** An acción already sent to the Gabinete, with its folio. */
export async function crearEnviada(
  changes: Partial<AccionInput> = {},
): Promise<Vista & { folio: string }> {
  const borrador = await crearBorrador(changes)
  const sent = await como(`enlace.${changes.responsable ?? 'semovi'}`, enviarAccion, borrador)
  return { ...vistaDe(sent), folio: sent.folio! }
}
