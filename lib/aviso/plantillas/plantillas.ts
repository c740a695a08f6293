import type { AvisoDatos, AvisoTipo } from '../aviso'
import type { PlantillaDeLaCasa } from './casa'
import { DE_ACCIONES } from './de-acciones'
import { DE_EDICIONES } from './de-ediciones'
import { DE_PERSONAS } from './de-personas'
import { DE_REVISION } from './de-revision'
import { DE_RECORDATORIOS } from './de-recordatorios'

const DE_LA_CASA = {
  ...DE_ACCIONES,
  ...DE_PERSONAS,
  ...DE_REVISION,
  ...DE_RECORDATORIOS,
  ...DE_EDICIONES,
}

export type PlantillaTipo = keyof typeof DE_LA_CASA

/** The text of the house for each kind of message. */
export const PLANTILLAS: Record<PlantillaTipo, PlantillaDeLaCasa> = DE_LA_CASA

export const PLANTILLA_TIPOS = Object.keys(PLANTILLAS) as PlantillaTipo[]

export function isPlantillaTipo(tipo: string): tipo is PlantillaTipo {
  return Object.hasOwn(PLANTILLAS, tipo)
}

/** Which plantilla tells an aviso: answers to the same petition have each their own. */
export function plantillaTipoDe(
  tipo: AvisoTipo,
  { respuesta, porSilencio }: Pick<AvisoDatos, 'respuesta' | 'porSilencio'>,
): PlantillaTipo {
  if (tipo === 'adhesion-respondida' && respuesta !== 'aceptada') return 'adhesion-rechazada'
  if (tipo === 'errata-decidida' && respuesta === 'rechazada') return 'errata-rechazada'
  if (tipo !== 'redaccion-respondida') return tipo
  if (porSilencio) return 'redaccion-callada'
  return respuesta === 'rechazada' ? 'redaccion-rechazada' : tipo
}
