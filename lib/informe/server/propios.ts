import { corregirContenido } from '@/lib/accion/server/hallazgos-de-accion'
import type { Hallazgo } from '@/lib/correccion/hallazgo'
import type { Lexico } from '@/lib/correccion/lexico/lexico'
import type { AccionLeida } from './leer-semestre'

type Leida = { texto: string; lexico: Lexico; hallazgos: readonly Hallazgo[] }

/** What the reglas of one acción said of each (by id), and of which text. */
export type Propios = ReadonlyMap<string, Leida>

/** What they say of an acción: the same as of the same text before, since they read nothing else than it and the lexico. */
export function leerPropios(accion: AccionLeida, antes: Propios | undefined): Leida {
  const { id, folio, archivo, contenido, lexico } = accion
  const texto = JSON.stringify([folio, archivo, contenido])
  const kept = antes?.get(id)
  if (kept?.texto === texto && kept.lexico === lexico) return kept
  return { texto, lexico, hallazgos: corregirContenido(accion) }
}
