import { actorEn, type DependenciaPropia } from '@/lib/usuario/usuario'
import { reglaDe, type Paso } from './workflow'

type Persona = {
  id: string
  nombre: string
  dependencias: readonly Pick<DependenciaPropia, 'id' | 'suplenteDe'>[]
}

/**
 * Who did a paso, as the bitácora tells it: what an enlace does is done for the responsable, so perhaps «en
 * suplencia de» its titular; what a coordinador does is their own, whatever else they are.
 */
export function actorDe(
  paso: Paso,
  usuario: Persona,
  { responsableId }: { responsableId: string },
): { id: string; nombre: string } {
  if (reglaDe(paso).rol === 'enlace') return actorEn(usuario, responsableId)
  return { id: usuario.id, nombre: usuario.nombre }
}
