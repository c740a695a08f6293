import type { RecordatorioTipo } from '../recordatorio-tipo'
import { DE_ACCION, type PlantillaDeLaCasa } from './casa'

const DEL_CIERRE = ['dependencia', 'semestre', 'cierre'] as const
const DE_DEVUELTA = [...DE_ACCION, 'dependencia', 'vence'] as const

/** What is told because a day came, or because a coordinador sends it to many at once. */
export const DE_RECORDATORIOS: Record<RecordatorioTipo, PlantillaDeLaCasa> = {
  'recordatorio-borradores': {
    nombre: 'Borradores sin cambios',
    asunto: 'Borradores sin cambios: {dependencia}',
    texto:
      '{dependencia} tiene {cuantos} sin cambios desde hace {plazo} días o más: {titulos}. El último día para enviar acciones del semestre {semestre} es el {cierre}.',
    lugares: [...DEL_CIERRE, 'cuantos', 'plazo', 'titulos'],
    necesarios: ['cuantos', 'cierre'],
  },
  'recordatorio-devuelta': {
    nombre: 'Devuelta por vencer',
    asunto: 'Observaciones por vencer: {folio}',
    texto:
      'El {vence} vence el plazo para atender las observaciones de la acción {folio}, {titulo}, que sigue sin cambios.',
    lugares: DE_DEVUELTA,
    necesarios: ['folio', 'vence'],
  },
  'recordatorio-devuelta-vencida': {
    nombre: 'Devuelta vencida',
    asunto: 'Plazo vencido: {folio}',
    texto:
      'El {vence} venció el plazo para atender las observaciones de la acción {folio}, {titulo}. Si necesita más días, pídalos al Gabinete.',
    lugares: DE_DEVUELTA,
    necesarios: ['folio', 'vence'],
  },
  'recordatorio-por-revisar': {
    nombre: 'Acciones en espera de revisión',
    asunto: 'En espera de revisión: {cuantas}',
    texto:
      'Hay {cuantas} en espera de revisión desde hace {plazo} días o más. La más antigua llegó el {desde}.',
    lugares: ['cuantas', 'plazo', 'desde'],
    necesarios: ['cuantas'],
  },
  'recordatorio-cierre': {
    nombre: 'Cierre próximo',
    asunto: 'Cierre del semestre {semestre}: {faltan}',
    texto:
      'El {cierre} es el último día para que {dependencia} envíe acciones del semestre {semestre}: {faltan}.[ Tiene {cuantos} por enviar.][ Hasta ahora {pendiente}; si no tuvo acciones que reportar, declárelo en Inicio.]',
    lugares: [...DEL_CIERRE, 'faltan', 'cuantos', 'pendiente'],
    necesarios: ['semestre', 'cierre'],
  },
  'recordatorio-cierre-pasado': {
    nombre: 'Plazo terminado sin reportar',
    asunto: 'Semestre {semestre} sin reportar: {dependencia}',
    texto:
      'El {cierre} terminó el plazo para enviar acciones del semestre {semestre}, y {dependencia} no ha reportado ninguna ni ha declarado que no las tuvo. Si no las tuvo, declárelo en Inicio; si las tuvo, pida una prórroga al Gabinete.',
    lugares: DEL_CIERRE,
    necesarios: ['dependencia', 'semestre', 'cierre'],
  },
  'titular-devuelta-vencida': {
    nombre: 'A la persona titular: devuelta vencida',
    asunto: 'Observaciones sin atender: {folio}',
    texto:
      'El {vence} venció el plazo para que {dependencia} atendiera las observaciones del Gabinete a la acción {folio}, {titulo}. Se recordó a su enlace desde entonces.',
    lugares: DE_DEVUELTA,
    necesarios: ['dependencia', 'folio', 'vence'],
  },
  'titular-sin-reportar': {
    nombre: 'A la persona titular: plazo terminado sin reportar',
    asunto: 'Semestre {semestre} sin reportar: {dependencia}',
    texto:
      'El {cierre} terminó el plazo para enviar acciones del semestre {semestre}, y {dependencia} no ha reportado ninguna ni ha declarado que no las tuvo. Se recordó a su enlace desde entonces.',
    lugares: DEL_CIERRE,
    necesarios: ['dependencia', 'semestre'],
  },
  'salida-sin-reportar': {
    nombre: 'Envío: a quien no ha reportado',
    asunto: 'Semestre {semestre}: falta el reporte de {dependencia}',
    texto:
      'El Gabinete le recuerda que {dependencia} aún no ha reportado acciones del semestre {semestre} ni ha declarado que no las tuvo. Plazo para enviar: {cierre}.[\n\n{nota}]',
    lugares: [...DEL_CIERRE, 'nota'],
    necesarios: ['dependencia', 'semestre', 'nota'],
  },
  'salida-devueltas': {
    nombre: 'Envío: a quien tiene devueltas',
    asunto: 'Observaciones por atender: {dependencia}',
    texto:
      'El Gabinete le recuerda que {dependencia} tiene {cuantas} con observaciones por atender: {folios}.[ El próximo plazo vence el {vence}.][\n\n{nota}]',
    lugares: [...DEL_CIERRE, 'cuantas', 'folios', 'vence', 'nota'],
    necesarios: ['dependencia', 'folios', 'nota'],
  },
  'salida-borradores': {
    nombre: 'Envío: a quien tiene borradores',
    asunto: 'Borradores por enviar: {dependencia}',
    texto:
      'El Gabinete le recuerda que {dependencia} tiene {cuantos} del semestre {semestre} sin enviar. Plazo para enviar: {cierre}.[\n\n{nota}]',
    lugares: [...DEL_CIERRE, 'cuantos', 'nota'],
    necesarios: ['dependencia', 'cuantos', 'nota'],
  },
}
