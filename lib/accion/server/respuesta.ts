import { recordSuceso } from '@/lib/bitacora/server/record'
import type { SucesoDeRespuesta } from '@/lib/bitacora/suceso'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { CAMPOS, type Campo } from '../accion'
import {
  canRespuestas,
  vistoDe,
  type RespuestaGuardada,
  type RespuestaVista,
} from '../respuesta-schema'

export const RESPUESTA_SELECT = {
  id: true,
  titulo: true,
  texto: true,
  motivo: true,
  campo: true,
} as const

type Fila = Omit<RespuestaGuardada, 'campo'> & { campo: string | null }

const isCampo = (texto: string | null): texto is Campo => CAMPOS.some((campo) => campo === texto)

/** A row as the screens know it: a campo that is no more fits any. */
export function respuestaDe(fila: Fila): RespuestaGuardada {
  return { ...fila, campo: isCampo(fila.campo) ? fila.campo : null }
}

/** The one that a form showed, held until the transaction ends. Refuses `forbidden`, `not_found` and `stale`. */
export async function holdRespuesta(
  { id, visto }: RespuestaVista,
  { tx, usuario }: Contexto,
): Promise<RespuestaGuardada> {
  if (!canRespuestas(usuario)) return refuse('forbidden')
  await tx.$queryRaw`select 1 from respuesta_guardada where id = ${id}::uuid for update`
  const fila = await tx.respuestaGuardada.findUnique({ where: { id }, select: RESPUESTA_SELECT })
  if (!fila) return refuse('not_found')
  const respuesta = respuestaDe(fila)
  return vistoDe(respuesta) === visto ? respuesta : refuse('stale')
}

/** Two of one name could not be told apart in the list. */
export function refuseRepetida(): never {
  refuseWith({ campo: 'titulo', mensaje: 'Ya hay una respuesta con ese nombre. Escriba otro.' })
}

export async function recordRespuesta(
  tipo: SucesoDeRespuesta['tipo'],
  { id: respuestaId, titulo }: { id: string; titulo: string },
  detalle: string,
  { tx, usuario, now }: Contexto,
): Promise<void> {
  const actor = { id: usuario.id, nombre: usuario.nombre }
  await recordSuceso(tx, actor, { tipo, datos: { respuestaId, titulo, detalle } }, now)
}
