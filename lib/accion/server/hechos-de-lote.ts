import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { periodoDeSemestre } from '@/lib/core/fechas'
import { sinAceptar } from '@/lib/correccion/aceptado'
import { corregirAccion } from '@/lib/correccion/corregir'
import type { Hallazgo } from '@/lib/correccion/hallazgo'
import type { Lexico } from '@/lib/correccion/lexico/lexico'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { AccionContenido } from '../accion'
import { hechosSchema } from './hechos'

/** The facts of an acción that a lote decides on. */
export const hechosDeLoteSchema = hechosSchema.extend({ revisaOtra: z.string().nullable() })
export type HechosDeLote = z.output<typeof hechosDeLoteSchema>

/** Who else has it claimed, while that lasts. */
export const revisaOtraSql = ({ usuario, now }: Pick<Contexto, 'usuario' | 'now'>) => Prisma.sql`,
  case when a.reclamada_hasta > ${now} and a.reclamada_por_id <> ${usuario.id}::uuid
    then (select u.nombre from usuario u where u.id = a.reclamada_por_id) end as "revisaOtra"`

export type Revisada = { bloquean: Hallazgo[]; advierten: Hallazgo[] }

/**
 * What the corrector has to say before an acción is approved without being opened; a sugerencia stops nobody, nor does
 * what somebody let stand (`aceptadas`, by huella).
 */
export function revisarParaLote(
  contenido: AccionContenido,
  { folio, semestre }: Pick<HechosDeLote, 'folio' | 'semestre'>,
  { lexico, aceptadas }: { lexico: Lexico; aceptadas: ReadonlySet<string> },
): Revisada {
  const periodo = periodoDeSemestre(semestre.clave)
  const hallazgos = sinAceptar(corregirAccion(contenido, { folio, periodo, lexico }), aceptadas)
  return {
    bloquean: hallazgos.filter(({ severidad }) => severidad === 'bloquea'),
    advierten: hallazgos.filter(({ severidad }) => severidad === 'advertencia'),
  }
}
