import { sinAcentos } from '@/lib/core/texto'
import type { AccionContenido, Campo, Modalidad, Tipo } from './accion'
import type { Estado, Paso } from './workflow'

export const ESTADO_LABELS: Record<Estado, string> = {
  borrador: 'Borrador',
  enviada: 'Enviada',
  devuelta: 'Devuelta',
  aprobada: 'Aprobada',
  retirada: 'Retirada',
  descartada: 'Descartada',
  fusionada: 'Fusionada',
}

export const CAMPO_LABELS: Record<Campo, string> = {
  titulo: 'Título',
  fechas: 'Fechas',
  parte: 'Parte',
  eje: 'Eje',
  tipo: 'Tipo de acción',
  modalidad: 'Modalidad',
  responsable: 'Dependencia responsable',
  participantes: 'Dependencias participantes',
  contrapartes: 'Contrapartes',
  paises: 'Países',
  ciudades: 'Ciudades',
  redes: 'Redes',
  lugar: 'Lugar',
  ods: 'ODS',
  descripcion: 'Descripción',
  evidencia: 'Evidencia',
}

export const TIPO_LABELS: Record<Tipo, string> = {
  reunion: 'Reunión',
  visita: 'Visita',
  encuentro: 'Encuentro',
  foro_seminario: 'Foro o seminario',
  taller_curso: 'Taller o curso',
  intercambio_tecnico: 'Intercambio técnico',
  convenio: 'Convenio',
  donacion: 'Donación',
  premio_reconocimiento: 'Premio o reconocimiento',
  concurso_convocatoria: 'Concurso o convocatoria',
  exposicion_cultura: 'Exposición o acto cultural',
  campana_difusion: 'Campaña de difusión',
  estudio_informe: 'Estudio o informe',
  declaracion: 'Declaración',
  red_asamblea: 'Asamblea de una red',
  proyecto_cooperacion: 'Proyecto de cooperación',
  otro: 'Otro',
}

export const MODALIDAD_LABELS: Record<Modalidad, string> = {
  presencial: 'Presencial',
  virtual: 'Virtual',
  mixta: 'Mixta',
  no_aplica: 'No aplica',
}

/** What happened, as the history tells it. */
export const PASO_LABELS: Record<Paso, string> = {
  guardar: 'Se guardó',
  desechar: 'Se desechó',
  enviar: 'Se envió al Gabinete',
  retirar: 'Se retiró',
  recuperar: 'Se recuperó',
  'pedir-reapertura': 'Se pidió reabrirla',
  'responder-redaccion': 'Se respondió a la redacción propuesta',
  'responder-adhesion': 'Se respondió a quien pidió sumarse',
  reclamar: 'La tomó a su cargo la coordinación',
  devolver: 'Se devolvió con observaciones',
  retomar: 'Se retomó la revisión',
  'corregir-redaccion': 'Se propuso otra redacción',
  'retirar-redaccion': 'Se retiró la redacción propuesta',
  reclasificar: 'Se reclasificó',
  aprobar: 'Se aprobó',
  'correccion-final': 'Se corrigió en la revisión final',
  descartar: 'Se descartó',
  'marcar-duplicada': 'Se marcó como duplicada',
  trasladar: 'Pasó al semestre siguiente',
  reabrir: 'Se reabrió',
  fusionar: 'Se fusionó',
  'deshacer-fusion': 'Se deshizo la fusión',
}

/** What an enlace, and then the Gabinete, does with what was observed: no pasos, and yet told. */
export const SUCESOS_DE_OBSERVACION = {
  'accion.atender': 'Se atendió una observación',
  'accion.desatender': 'Una observación volvió a quedar pendiente',
  'accion.resolver': 'El Gabinete dio por resuelta una observación',
  'accion.dejar-pendiente': 'El Gabinete dejó pendiente una observación',
} as const

export const TRANSVERSAL_LABEL = 'Transversal'

export type Nombrada = { nombre: string; siglas: string }

/** The siglas, where they say what the name does not: not of «PROCDMX», nor «Cultura» of «Secretaría de Cultura». */
export function siglasPropias({ nombre, siglas }: Nombrada): string {
  const [own, name] = [sinAcentos(siglas), sinAcentos(nombre)]
  return name === own || name.endsWith(` ${own}`) ? '' : siglas
}

/** «Secretaría de Movilidad (Semovi)». */
export function nombreConSiglas(nombrada: Nombrada): string {
  const siglas = siglasPropias(nombrada)
  return siglas ? `${nombrada.nombre} (${siglas})` : nombrada.nombre
}

/** The shortest name people use: the siglas, or the name where there are none. */
export function nombreCorto({ nombre, siglas }: Nombrada): string {
  return siglas || nombre
}

/** Each campo as text, for showing, comparing and diffing; `fechasImpresas` is the printed date line. */
export function camposComoTexto(
  contenido: AccionContenido,
  fechasImpresas: string,
): Record<Campo, string> {
  const { parte, eje, tipo, modalidad } = contenido
  return {
    titulo: contenido.titulo,
    fechas: fechasImpresas || contenido.fechasTexto,
    parte: parte ? `${parte.numero}. ${parte.nombre}` : '',
    eje: eje ? (eje.numero === 0 ? TRANSVERSAL_LABEL : `${eje.numero}. ${eje.nombre}`) : '',
    tipo: tipo ? TIPO_LABELS[tipo] : '',
    modalidad: modalidad ? MODALIDAD_LABELS[modalidad] : '',
    responsable: nombreConSiglas(contenido.responsable),
    participantes: contenido.participantes.map(nombreConSiglas).join('\n'),
    contrapartes: contenido.contrapartes.join('\n'),
    paises: contenido.paises.map((pais) => pais.nombre).join('\n'),
    ciudades: contenido.ciudades.join('\n'),
    redes: contenido.redes.join('\n'),
    lugar: contenido.lugar ?? '',
    ods: contenido.ods.join(', '),
    descripcion: contenido.descripcion,
    evidencia: contenido.evidencia.join('\n'),
  }
}
