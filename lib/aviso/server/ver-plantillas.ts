import { prisma } from '@/lib/core/server/db'
import type { PlantillaTipo } from '../plantillas/plantillas'
import { getPlantilla, listPlantillas, type PlantillaEnVigor } from './plantillas'

/** All the plantillas in force, in the order of the house. */
export function getPlantillas(): Promise<PlantillaEnVigor[]> {
  return listPlantillas(prisma)
}

/** One, to be read or rewritten. */
export function getPlantillaDe(tipo: PlantillaTipo): Promise<PlantillaEnVigor> {
  return getPlantilla(prisma, tipo)
}
