import { actorEn, type DependenciaPropia } from '@/lib/usuario/usuario'
import { reglaDe, type Paso } from './workflow'

/** Whoever does a paso, as the bitácora tells it: a person, or (id null) the system. */
export type Actuante = {
  id: string | null
  nombre: string
  dependencias: readonly Pick<DependenciaPropia, 'id' | 'suplenteDe'>[]
}

/** What happens by itself when its day has passed. */
export const SISTEMA: Actuante = { id: null, nombre: 'sistema', dependencias: [] }

/**
 * Who did a paso, as the bitácora tells it: what an enlace does is done for the responsable, so perhaps «en
 * suplencia de» its titular; what a coordinador does is their own, whatever else they are.
 */
export function actorDe(
  paso: Paso,
  usuario: Actuante,
  { responsableId }: { responsableId: string },
): { id: string | null; nombre: string } {
  if (reglaDe(paso).rol === 'enlace') return actorEn(usuario, responsableId)
  return { id: usuario.id, nombre: usuario.nombre }
}
