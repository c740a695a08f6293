/** Avisos that no act causes: a day does, or a coordinador who sends to many at once (`salida-…`). */
export const RECORDATORIO_TIPOS = [
  'recordatorio-borradores',
  'recordatorio-devuelta',
  'recordatorio-devuelta-vencida',
  'recordatorio-por-revisar',
  'recordatorio-cierre',
  'recordatorio-cierre-pasado',
  'titular-devuelta-vencida',
  'titular-sin-reportar',
  'salida-sin-reportar',
  'salida-devueltas',
  'salida-borradores',
] as const
export type RecordatorioTipo = (typeof RECORDATORIO_TIPOS)[number]

/** Where each leads; of an acción, its own page. A titular needs no account and is led nowhere. */
export const RUTA_DE_RECORDATORIO: Record<RecordatorioTipo, string | null> = {
  'recordatorio-borradores': '/acciones',
  'recordatorio-devuelta': '/acciones',
  'recordatorio-devuelta-vencida': '/acciones',
  'recordatorio-por-revisar': '/revision',
  'recordatorio-cierre': '/inicio',
  'recordatorio-cierre-pasado': '/inicio',
  'titular-devuelta-vencida': null,
  'titular-sin-reportar': null,
  'salida-sin-reportar': '/inicio',
  'salida-devueltas': '/acciones',
  'salida-borradores': '/acciones',
}

export function isRecordatorio(tipo: string): tipo is RecordatorioTipo {
  return RECORDATORIO_TIPOS.some((one) => one === tipo)
}
