import type { Contexto } from './accion-revisable'
import { corregirAccion } from './corregir'
import { corregirSemestre } from './corregir-semestre'
import { SEVERIDADES, type Hallazgo } from './hallazgo'
import type { AccionDeSemestre, ContextoDeSemestre } from './regla-de-semestre'

type DeLaAccion = Partial<Omit<Contexto, 'folio' | 'isArchivo' | 'periodo'>>

/** By folio and título: what is imported may have no folio. */
const claveDe = ({ folio, titulo }: Pick<Hallazgo, 'folio' | 'titulo'>) =>
  `${folio ?? ''}\n${titulo}`

/**
 * Every finding over a semestre, acción by acción in their order and, of each, the graver first. `deLaAccion` is what the
 * reglas of one acción ask besides its periodo.
 */
export function corregirTodo(
  acciones: readonly AccionDeSemestre[],
  contexto: ContextoDeSemestre,
  deLaAccion: DeLaAccion = {},
): Hallazgo[] {
  const { periodo } = contexto
  const orden = new Map(acciones.map((accion, at) => [claveDe(accion), at]))
  const propios = acciones.flatMap((accion) => {
    const { folio, isArchivo } = accion
    return corregirAccion(accion, { ...deLaAccion, folio, isArchivo, periodo })
  })
  const lugar = (hallazgo: Hallazgo) => orden.get(claveDe(hallazgo)) ?? acciones.length
  return [...propios, ...corregirSemestre(acciones, contexto)].sort(
    (a, b) =>
      lugar(a) - lugar(b) || SEVERIDADES.indexOf(a.severidad) - SEVERIDADES.indexOf(b.severidad),
  )
}
