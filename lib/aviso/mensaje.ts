/** Where the e-mail of an aviso stands. `vencido`: nobody took it in four days, and it is not tried any more. */
export const ENTREGA_ESTADOS = ['por-entregar', 'entregado', 'rechazado', 'vencido'] as const
export type EntregaEstado = (typeof ENTREGA_ESTADOS)[number]

export const ENTREGA_ESTADO_LABELS: Record<EntregaEstado, string> = {
  'por-entregar': 'Por entregar',
  entregado: 'Entregados',
  rechazado: 'Rechazados',
  vencido: 'Sin entregar',
}

/** An aviso as the Gabinete's outbox shows it: to whom and how it went. Never its text, which is of who receives it. */
export type MensajeVista = {
  id: string
  /** What kind of message, in words. */
  nombre: string
  folio: string | null
  para: { nombre: string; correo: string }
  creadoEn: Date
  entregadoEn: Date | null
  intentos: number
  rechazo: string | null
  enResumen: boolean
}

export type Mensajes = {
  estado: EntregaEstado
  conteos: Record<EntregaEstado, number>
  mensajes: MensajeVista[]
  pagina: number
  paginas: number
}
