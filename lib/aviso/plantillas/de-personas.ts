import { DE_ACCION, type PlantillaDeLaCasa } from './casa'

const DE_CARGO = ['quien', 'dependencia', 'dias'] as const
const DE_ADHESION = [...DE_ACCION, 'dependencia'] as const

const PARTICIPACION = {
  texto: '{dependencia} respondió que {respuesta} participó en la acción {folio}, {titulo}.',
  lugares: [...DE_ADHESION, 'respuesta'],
  necesarios: ['dependencia', 'respuesta', 'folio'],
} as const

/** What is told of who answers for a dependencia, and of who takes part in an acción. */
export const DE_PERSONAS = {
  'suplencia-dada': {
    nombre: 'Le encargaron una suplencia',
    asunto: 'Le encargaron una suplencia',
    texto: '{quien} le encargó su suplencia en {dependencia}, {dias}.',
    lugares: DE_CARGO,
    necesarios: ['dependencia', 'dias'],
  },
  'suplencia-terminada': {
    nombre: 'Terminó su suplencia',
    asunto: 'Terminó su suplencia',
    texto: 'Terminó su suplencia de {quien} en {dependencia}.',
    lugares: ['quien', 'dependencia'],
    necesarios: ['dependencia'],
  },
  'relevo-recibido': {
    nombre: 'Es enlace de otra dependencia',
    asunto: 'Usted es enlace de otra dependencia',
    texto: 'Usted releva a {quien} como enlace de {dependencia} {dias}.',
    lugares: DE_CARGO,
    necesarios: ['dependencia', 'dias'],
  },
  'adhesion-pedida': {
    nombre: 'Piden sumarse a una acción',
    asunto: 'Piden sumarse a una acción[: {folio}]',
    texto: '{dependencia} pide sumarse a la acción {folio}, {titulo}.[ Motivo: {motivo}]',
    lugares: [...DE_ADHESION, 'motivo'],
    necesarios: ['dependencia', 'folio'],
  },
  'adhesion-respondida': {
    nombre: 'Aceptaron que se sumara a una acción',
    asunto: 'Respondieron a su petición de sumarse[: {folio}]',
    texto: 'Aceptaron que {dependencia} se sumara a la acción {folio}, {titulo}.',
    lugares: DE_ADHESION,
    necesarios: ['dependencia', 'folio'],
  },
  // Who was refused never sees the acción: its folio has no place here.
  'adhesion-rechazada': {
    nombre: 'No aceptaron que se sumara a una acción',
    asunto: 'Respondieron a su petición de sumarse',
    texto: 'No aceptaron que {dependencia} se sumara a la acción {titulo}.',
    lugares: ['titulo', 'dependencia'],
    necesarios: ['dependencia', 'titulo'],
  },
  'adhesion-en-aprobada': {
    nombre: 'Otra dependencia se sumó a una acción aprobada',
    asunto: 'Otra dependencia se sumó a una acción aprobada[: {folio}]',
    texto:
      '{dependencia} se sumó, con acuerdo de la responsable, a la acción aprobada {folio}, {titulo}.',
    lugares: DE_ADHESION,
    necesarios: ['dependencia', 'folio'],
  },
  'participacion-respondida': {
    nombre: 'Una participante respondió',
    asunto: 'Una participante respondió[: {folio}]',
    ...PARTICIPACION,
  },
  'participacion-cambiada': {
    nombre: 'Una participante cambió su respuesta',
    asunto: 'Una participante cambió su respuesta[: {folio}]',
    ...PARTICIPACION,
  },
} as const satisfies Record<string, PlantillaDeLaCasa>
