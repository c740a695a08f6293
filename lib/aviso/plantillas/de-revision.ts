import { DE_ACCION, type PlantillaDeLaCasa } from './casa'

/** What is told because of what the Gabinete does while it reviews: assigning, rewording, merging, giving days. */
export const DE_REVISION = {
  'accion-asignada': {
    nombre: 'Le asignaron una acción',
    asunto: 'Le asignaron una acción[: {folio}]',
    texto: 'Le asignaron la revisión de la acción {folio}, {titulo}.',
    lugares: DE_ACCION,
    necesarios: ['folio'],
  },
  'acciones-asignadas': {
    nombre: 'Le asignaron acciones',
    asunto: 'Le asignaron acciones',
    texto: 'Le asignaron la revisión de {cuantas}.',
    lugares: ['cuantas'],
    necesarios: ['cuantas'],
  },
  'accion-recordada': {
    nombre: 'Una acción devuelta espera su corrección',
    asunto: 'Una acción devuelta espera su corrección[: {folio}]',
    texto:
      'El Gabinete le recuerda la acción {folio}, {titulo}, que espera su corrección.[ Fecha límite: {vence}.]',
    lugares: [...DE_ACCION, 'vence'],
    necesarios: ['folio'],
  },
  'redaccion-propuesta': {
    nombre: 'Redacción propuesta',
    asunto: 'Redacción propuesta[: {folio}]',
    texto:
      'El Gabinete propone otra redacción para la acción {folio}, {titulo}. Acéptela o rechácela.[ Responda a más tardar el {vence}: después se tendrá por aceptada.]',
    lugares: [...DE_ACCION, 'vence'],
    necesarios: ['folio', 'vence'],
  },
  'redaccion-retirada': {
    nombre: 'Redacción propuesta, retirada',
    asunto: 'Redacción propuesta, retirada[: {folio}]',
    texto:
      'El Gabinete retiró la redacción que proponía para la acción {folio}, {titulo}: ya no hace falta responder.',
    lugares: DE_ACCION,
    necesarios: ['folio'],
  },
  'redaccion-respondida': {
    nombre: 'Aceptaron la redacción propuesta',
    asunto: 'Respondieron a la redacción propuesta[: {folio}]',
    texto: 'La dependencia aceptó la redacción propuesta para la acción {folio}, {titulo}.',
    lugares: DE_ACCION,
    necesarios: ['folio'],
  },
  'redaccion-rechazada': {
    nombre: 'Rechazaron la redacción propuesta',
    asunto: 'Respondieron a la redacción propuesta[: {folio}]',
    texto:
      'La dependencia rechazó la redacción propuesta para la acción {folio}, {titulo}. Respuesta: {motivo}',
    lugares: [...DE_ACCION, 'motivo'],
    necesarios: ['folio', 'motivo'],
  },
  'redaccion-callada': {
    nombre: 'No respondieron a la redacción propuesta',
    asunto: 'Redacción aceptada por silencio[: {folio}]',
    texto:
      'La dependencia no respondió en el plazo: se tuvo por aceptada la redacción propuesta para la acción {folio}, {titulo}.',
    lugares: DE_ACCION,
    necesarios: ['folio'],
  },
  'redaccion-por-silencio': {
    nombre: 'Redacción aceptada por silencio',
    asunto: 'Redacción aceptada por silencio[: {folio}]',
    texto:
      'Pasó el plazo para responder: se tuvo por aceptada la redacción que el Gabinete propuso para la acción {folio}, {titulo}.',
    lugares: DE_ACCION,
    necesarios: ['folio'],
  },
  'correccion-final': {
    nombre: 'Corrección final de una acción aprobada',
    asunto: 'Corrección final[: {folio}]',
    texto:
      'En la revisión final del informe, el Gabinete corrigió la acción {folio}, {titulo}.[ Cambió: {campos}.] Sigue aprobada.',
    lugares: [...DE_ACCION, 'campos'],
    necesarios: ['folio'],
  },
  'correccion-por-aprobar': {
    nombre: 'Correcciones del Word por aprobar',
    asunto: 'Correcciones por aprobar[: informe {semestre}]',
    texto:
      'Se aceptaron {cuantos} del informe {semestre} editado en Word. Falta que otra persona de la coordinación los apruebe.',
    lugares: ['cuantos', 'semestre'],
    necesarios: ['cuantos', 'semestre'],
  },
  'accion-fusionada': {
    nombre: 'Acción fusionada en una común',
    asunto: 'Acción fusionada en una común[: {folio}]',
    texto:
      'El Gabinete fusionó la acción {folio}, {titulo}, con otras en la acción común {comun}. La suya se conserva, sólo para leerla.',
    lugares: [...DE_ACCION, 'comun'],
    necesarios: ['folio', 'comun'],
  },
  'fusion-deshecha': {
    nombre: 'Se deshizo una fusión',
    asunto: 'Se deshizo una fusión[: {folio}]',
    texto:
      'El Gabinete deshizo la fusión de la acción {folio}, {titulo}, en la acción común {comun}: vuelve a estar {estado}. Motivo: {motivo}',
    lugares: [...DE_ACCION, 'comun', 'estado', 'motivo'],
    necesarios: ['folio', 'comun', 'motivo'],
  },
  'accion-trasladada': {
    nombre: 'Acción pasada al semestre siguiente',
    asunto: 'Acción pasada al semestre siguiente[: {folio}]',
    texto:
      'La acción {folio}, {titulo}, pasó al semestre siguiente como extemporánea, con el folio {destino}. Motivo: {motivo}',
    lugares: [...DE_ACCION, 'destino', 'motivo'],
    necesarios: ['folio', 'destino', 'motivo'],
  },
  'paquete-observaciones': {
    nombre: 'Paquete de observaciones',
    asunto: 'Paquete de observaciones[: {dependencia}]',
    texto:
      'El Gabinete le envía el paquete de observaciones de {dependencia}, semestre {semestre}: {cuantas} por atender.',
    lugares: ['dependencia', 'semestre', 'cuantas'],
    necesarios: ['dependencia', 'cuantas'],
  },
  'prorroga-otorgada': {
    nombre: 'Prórroga otorgada',
    asunto: 'Prórroga otorgada[: {semestre}]',
    texto:
      'El Gabinete otorgó una prórroga a {dependencia}: puede enviar sus acciones del semestre {semestre} hasta el {vence}. Motivo: {motivo}',
    lugares: ['dependencia', 'semestre', 'vence', 'motivo'],
    necesarios: ['dependencia', 'semestre', 'vence'],
  },
  'prorroga-retirada': {
    nombre: 'Prórroga retirada',
    asunto: 'Prórroga retirada[: {semestre}]',
    texto:
      'El Gabinete retiró la prórroga de {dependencia} en el semestre {semestre}, que llegaba hasta el {vence}.',
    lugares: ['dependencia', 'semestre', 'vence'],
    necesarios: ['dependencia', 'semestre'],
  },
} as const satisfies Record<string, PlantillaDeLaCasa>
