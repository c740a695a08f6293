import type { Contexto } from '@/lib/usuario/server/contexto'
import { canContinuar, isPropia } from '../policy'
import type { ContinuaDe, Continuidad } from '../vista'
import { findDestino } from './destino'

/** What `getAccion` reads of the acción that another continues. */
export const CONTINUA_DE_SELECT = {
  select: { folio: true, descripcion: true, semestre: { select: { clave: true } } },
} as const

type Continuada = { folio: string | null; descripcion: string; semestre: { clave: string } }

/** What this person may begin from this acción today. */
export async function getContinuidad(
  accion: Parameters<typeof canContinuar>[1],
  contexto: Contexto,
): Promise<Continuidad> {
  const { usuario } = contexto
  const destino = isPropia(usuario, accion)
    ? await findDestino(contexto, accion.responsableId)
    : null
  return {
    duplicar: destino !== null,
    continuarEn: destino && canContinuar(usuario, accion, destino.clave) ? destino.clave : null,
  }
}

/** What this acción continues. */
export function continuaDeVista(continuada: Continuada | null): ContinuaDe {
  if (!continuada) return null
  const { folio, descripcion, semestre } = continuada
  return { folio: folio ?? '', semestre: semestre.clave, descripcion }
}
