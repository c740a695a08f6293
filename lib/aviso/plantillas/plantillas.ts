import type { AvisoDatos, AvisoTipo } from '../aviso'
import type { PlantillaDeLaCasa } from './casa'
import { DE_ACCIONES } from './de-acciones'
import { DE_PERSONAS } from './de-personas'
import { DE_REVISION } from './de-revision'
import { DE_RECORDATORIOS } from './de-recordatorios'

/** Answers to the same petition are told apart: they have each their own text. */
export type PlantillaTipo =
  AvisoTipo | 'adhesion-rechazada' | 'redaccion-rechazada' | 'redaccion-callada'

/** The text of the house for each kind of message. */
export const PLANTILLAS: Record<PlantillaTipo, PlantillaDeLaCasa> = {
  ...DE_ACCIONES,
  ...DE_PERSONAS,
  ...DE_REVISION,
  ...DE_RECORDATORIOS,
}

export const PLANTILLA_TIPOS = Object.keys(PLANTILLAS) as PlantillaTipo[]

export function isPlantillaTipo(tipo: string): tipo is PlantillaTipo {
  return Object.hasOwn(PLANTILLAS, tipo)
}

/** Which plantilla tells an aviso. */
export function plantillaTipoDe(
  tipo: AvisoTipo,
  { respuesta }: Pick<AvisoDatos, 'respuesta'>,
): PlantillaTipo {
  return tipo === 'adhesion-respondida' && respuesta !== 'aceptada' ? 'adhesion-rechazada' : tipo
}
