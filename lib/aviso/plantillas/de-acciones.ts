import { DE_ACCION, type PlantillaDeLaCasa } from './casa'

const con = (...more: ('motivo' | 'vence' | 'cuando')[]) => [...DE_ACCION, ...more]

/** What is told because an acción took a paso. */
export const DE_ACCIONES = {
  'accion-enviada': {
    nombre: 'Llegó una acción',
    asunto: 'Llegó una acción[: {folio}]',
    texto: 'Llegó la acción {folio}: {titulo}.',
    lugares: DE_ACCION,
    necesarios: ['folio'],
  },
  'accion-acuse': {
    nombre: 'Acuse de recibo',
    asunto: 'Acuse de recibo[: {folio}]',
    texto:
      'Acuse de recibo: el Gabinete recibió la acción {folio}, {titulo}, el {cuando}, hora del centro de México.',
    lugares: con('cuando'),
    necesarios: ['folio', 'cuando'],
  },
  'accion-devuelta': {
    nombre: 'Acción devuelta con observaciones',
    asunto: 'Acción devuelta con observaciones[: {folio}]',
    texto:
      'El Gabinete devolvió con observaciones la acción {folio}, {titulo}.[ Atiéndalas a más tardar el {vence}.]',
    lugares: con('vence'),
    necesarios: ['folio', 'vence'],
  },
  'accion-aprobada': {
    nombre: 'Acción aprobada',
    asunto: 'Acción aprobada[: {folio}]',
    texto: 'El Gabinete aprobó la acción {folio}, {titulo}.',
    lugares: DE_ACCION,
    necesarios: ['folio'],
  },
  'accion-descartada': {
    nombre: 'Acción descartada',
    asunto: 'Acción descartada[: {folio}]',
    texto: 'El Gabinete descartó la acción {folio}, {titulo}. Motivo: {motivo}',
    lugares: con('motivo'),
    necesarios: ['folio', 'motivo'],
  },
  'accion-reabierta': {
    nombre: 'Acción reabierta',
    asunto: 'Acción reabierta[: {folio}]',
    texto: 'El Gabinete reabrió la acción {folio}, {titulo}. Motivo: {motivo}',
    lugares: con('motivo'),
    necesarios: ['folio', 'motivo'],
  },
  'accion-reclasificada': {
    nombre: 'Acción cambiada de lugar en el informe',
    asunto: 'Acción cambiada de lugar en el informe[: {folio}]',
    texto: 'El Gabinete cambió de lugar en el informe la acción {folio}, {titulo}.',
    lugares: DE_ACCION,
    necesarios: ['folio'],
  },
  'accion-retirada': {
    nombre: 'Acción retirada',
    asunto: 'Acción retirada[: {folio}]',
    texto: 'La dependencia retiró la acción {folio}, {titulo}. Motivo: {motivo}',
    lugares: con('motivo'),
    necesarios: ['folio', 'motivo'],
  },
  'accion-retomada': {
    nombre: 'Acción de nuevo en revisión',
    asunto: 'Acción de nuevo en revisión[: {folio}]',
    texto:
      'El Gabinete retomó la revisión de la acción {folio}, {titulo}: ya no hace falta que la corrija.',
    lugares: DE_ACCION,
    necesarios: ['folio'],
  },
  'reapertura-pedida': {
    nombre: 'Piden reabrir una acción',
    asunto: 'Piden reabrir una acción[: {folio}]',
    texto: 'La dependencia pide reabrir la acción {folio}, {titulo}. Motivo: {motivo}',
    lugares: con('motivo'),
    necesarios: ['folio', 'motivo'],
  },
} as const satisfies Record<string, PlantillaDeLaCasa>
