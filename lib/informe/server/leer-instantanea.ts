import type { Instantanea } from '../instantanea'
import { huellaCanonica } from './huella'

/**
 * The frozen data of a closed edición, once it was seen that they are those that were frozen.
 * @throws Error when they are not: somebody wrote in the database by another door
 */
export function leerInstantanea({
  instantanea,
  sha256,
}: {
  instantanea: unknown
  sha256: string
}): Instantanea {
  if (huellaCanonica(instantanea) !== sha256) {
    throw new Error('La instantánea de la edición no corresponde a su huella.')
  }
  // Its hash says that it is what this program wrote.
  return instantanea as Instantanea
}
