import type { Tx } from '@/lib/core/server/db'
import type { Plantilla } from '../plantilla'
import { isPlantillaTipo, PLANTILLAS, type PlantillaTipo } from '../plantillas/plantillas'

/** A plantilla as it is in force; `version` is 0 when nobody ever edited it. */
export type PlantillaEnVigor = Plantilla & {
  tipo: PlantillaTipo
  version: number
  editada: boolean
}

type Fila = Plantilla & { version: number }

/** Gone back to, the text of the house is an empty row: its version goes on, so that no old form overwrites it. */
const vigente = (tipo: PlantillaTipo, fila: Fila | null | undefined): PlantillaEnVigor => {
  const editada = Boolean(fila?.texto)
  const { asunto, texto } = editada && fila ? fila : PLANTILLAS[tipo]
  return { tipo, asunto, texto, version: fila?.version ?? 0, editada }
}

const select = { asunto: true, texto: true, version: true } as const

/** What is said from now on for one kind of message. */
export async function getPlantilla(tx: Tx, tipo: PlantillaTipo): Promise<PlantillaEnVigor> {
  return vigente(tipo, await tx.plantilla.findUnique({ where: { tipo }, select }))
}

/** All of them, in the order of the house. */
export async function listPlantillas(tx: Tx): Promise<PlantillaEnVigor[]> {
  const filas = await tx.plantilla.findMany({ select: { tipo: true, ...select } })
  const byTipo = new Map(filas.map((fila) => [fila.tipo, fila]))
  return Object.keys(PLANTILLAS)
    .filter(isPlantillaTipo)
    .map((tipo) => vigente(tipo, byTipo.get(tipo)))
}
