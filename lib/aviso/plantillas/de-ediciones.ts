import { DE_ACCION, type PlantillaDeLaCasa } from './casa'

const DE_EDICION = ['edicion', 'semestre'] as const

/** What is told of closing an edición of the informe, and of what a closed one has wrong. */
export const DE_EDICIONES = {
  'cierre-propuesto': {
    nombre: 'Proponen cerrar una edición',
    asunto: 'Proponen cerrar la {edicion} del informe de {semestre}',
    texto:
      'Proponen cerrar la {edicion} del informe de {semestre}. Otra persona que administre debe revisarla y confirmar el cierre.',
    lugares: DE_EDICION,
    necesarios: DE_EDICION,
  },
  'edicion-cerrada': {
    nombre: 'Se cerró una edición',
    asunto: 'Se cerró la {edicion} del informe de {semestre}',
    texto:
      'Se cerró la {edicion} del informe de {semestre}. Ya no cambia; lo que tenga mal se corrige con una fe de erratas.',
    lugares: DE_EDICION,
    necesarios: DE_EDICION,
  },
  'errata-propuesta': {
    nombre: 'Proponen una errata',
    asunto: 'Proponen una errata de la {edicion} de {semestre}[: {folio}]',
    texto:
      'Proponen una errata de la {edicion} del informe de {semestre}, en la acción {folio}, {titulo}.[ Motivo: {motivo}] Otra persona debe decidirla.',
    lugares: [...DE_EDICION, ...DE_ACCION, 'motivo'],
    necesarios: ['semestre', 'folio'],
  },
  'errata-decidida': {
    nombre: 'Aprobaron la errata que propuso',
    asunto: 'Decidieron la errata que propuso[: {folio}]',
    texto:
      'Aprobaron la errata que propuso de la {edicion} del informe de {semestre}, en la acción {folio}, {titulo}.',
    lugares: [...DE_EDICION, ...DE_ACCION],
    necesarios: ['semestre', 'folio'],
  },
  'errata-rechazada': {
    nombre: 'Rechazaron la errata que propuso',
    asunto: 'Decidieron la errata que propuso[: {folio}]',
    texto:
      'Rechazaron la errata que propuso de la {edicion} del informe de {semestre}, en la acción {folio}, {titulo}.[ Motivo: {motivo}]',
    lugares: [...DE_EDICION, ...DE_ACCION, 'motivo'],
    necesarios: ['semestre', 'folio'],
  },
} as const satisfies Record<string, PlantillaDeLaCasa>
