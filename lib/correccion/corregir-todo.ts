import type { Contexto } from './accion-revisable'
import { corregirAccion, porSeveridad } from './corregir'
import { corregirSemestre } from './corregir-semestre'
import type { Hallazgo } from './hallazgo'
import type { AccionDeSemestre, ContextoDeSemestre } from './regla-de-semestre'

/** By folio and título: what is imported may have no folio. */
const claveDe = ({ folio, titulo }: Pick<Hallazgo, 'folio' | 'titulo'>) =>
  `${folio ?? ''}\n${titulo}`

/**
 * Every finding over a semestre: of each acción, in their order, what it tells by itself and what it is among the
 * others, the graver first.
 */
export function corregirTodo(
  acciones: readonly AccionDeSemestre[],
  contexto: ContextoDeSemestre,
  { lexico }: Pick<Contexto, 'lexico'>,
): Hallazgo[][] {
  const { periodo } = contexto
  const entreTodas = Map.groupBy(corregirSemestre(acciones, contexto), claveDe)
  return acciones.map((accion) => {
    const { folio, isArchivo } = accion
    const propios = corregirAccion(accion, { lexico, folio, isArchivo, periodo })
    const otros = entreTodas.get(claveDe(accion)) ?? []
    // Two without a folio and with one título share theirs: they are told once.
    entreTodas.delete(claveDe(accion))
    return porSeveridad([...propios, ...otros])
  })
}
