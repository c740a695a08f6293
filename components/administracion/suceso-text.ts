import { citar } from '@/lib/core/citar'
import { printDay } from '@/lib/core/clock'
import type { Suceso } from '@/lib/bitacora/suceso'
import { RESPALDO_LABELS, RESPALDOS, type Respaldo } from '@/lib/catalogo/respaldo'
import { ESTADO_SEMESTRE_LABELS, type EstadoSemestre } from '@/lib/catalogo/semestre'
import { fusionEnPalabras } from '@/lib/accion/fusion-en-palabras'
import { ESTADO_LABELS, PASO_LABELS, SUCESOS_DE_OBSERVACION } from '@/lib/accion/labels'
import { ESTADOS } from '@/lib/accion/workflow'
import { contar } from '@/lib/core/contar'
import { labelDeRegla } from '@/lib/correccion/labels'

type Tipo = Suceso['tipo']

/** What happened, by kind: the options of the filter and the first words of each line. */
const OTHERS: Partial<Record<Tipo, string>> = {
  'accion.crear': 'Se creó',
  'accion.cargar': 'Se cargó del archivo',
  ...SUCESOS_DE_OBSERVACION,
  'accion.anotar': 'Se escribió una nota interna',
  'accion.aceptar-hallazgo': 'Se aceptó un hallazgo',
  'accion.retirar-aceptacion': 'Se retiró la aceptación de un hallazgo',
  'accion.pedir-adhesion': 'Otra dependencia pidió sumarse',
  'accion.responder-participacion': 'Una participante respondió',
  'accion.evidencia': 'Se cambiaron sus archivos',
  'accion.asignar': 'Cambió quién la revisa',
  'accion.recordar': 'Se recordó a la dependencia',
  'accion.ordenar': 'Se movió en el informe',
  'accion.volver-al-orden': 'Volvió a su orden en el informe',
  'candidata.descartar': 'Se dijo que no son la misma',
  'candidata.recuperar': 'Se volvió a proponer que son la misma',
  'semestre.crear': 'Se creó el semestre',
  'semestre.abrir': 'Se abrió el semestre',
  'semestre.revisar': 'El semestre pasó a revisión',
  'semestre.cerrar': 'Se cerró el semestre',
  'semestre.prorroga': 'Se otorgó una prórroga',
  'semestre.fin-prorroga': 'Se retiró una prórroga',
  'semestre.asignacion': 'Cambió quién revisa qué',
  'semestre.ajustar': 'Cambiaron los plazos del semestre',
  'inhabil.agregar': 'Se agregó un día inhábil',
  'inhabil.editar': 'Se corrigió un día inhábil',
  'inhabil.quitar': 'Se quitó un día inhábil',
  'dependencia.respaldo': 'Cambió lo que se pide a la persona titular',
  'dependencia.titular': 'Cambió quién es titular de la dependencia',
  'dependencia.paquete': 'Se envió un paquete de observaciones',
  'usuario.crear': 'Se creó una cuenta',
  'usuario.desactivar': 'Se desactivó una cuenta',
  'usuario.suplencia': 'Se nombró suplente',
  'usuario.fin-suplencia': 'Terminó una suplencia',
  'usuario.relevo': 'Se relevó al enlace',
  'usuario.contrasena': 'Se cambió una contraseña',
  'sesion.iniciar': 'Entró',
  'sesion.rechazar': 'No pudo entrar',
  'sesion.terminar': 'Terminó una sesión',
  'informe.generar': 'Se pidió generar el informe',
  'informe.presentacion': 'Se editó la presentación del informe',
  'informe.portadilla': 'Se editó una portadilla del informe',
  'informe.cancelar': 'Se canceló la generación del informe',
  'informe.reintentar': 'Se volvió a pedir el informe',
  'edicion.proponer': 'Se propuso cerrar una edición',
  'edicion.retirar': 'Se retiró la propuesta de cierre',
  'edicion.cerrar': 'Se cerró una edición',
  'edicion.archivos': 'Se pidieron otra vez los archivos de una edición',
  'errata.proponer': 'Se propuso una errata',
  'errata.aprobar': 'Se aprobó una errata',
  'errata.rechazar': 'Se rechazó una errata',
  'correccion.importar': 'Volvió el informe editado en Word',
  'correccion.decidir': 'Se decidió sobre un cambio del Word',
  'correccion.aceptar': 'Se aceptaron los cambios del Word',
  'correccion.aplicar': 'Se aprobaron y entraron los cambios del Word',
  'correccion.descartar': 'Se descartaron los cambios del Word',
  'institucion.editar': 'Se editaron los datos de la institución',
  'catalogo.aceptar': 'Se aceptó en el catálogo',
  'catalogo.fusionar': 'Se fusionó en el catálogo',
  'catalogo.editar': 'Se corrigió en el catálogo',
  'vocabulario.agregar': 'Se agregó al vocabulario',
  'vocabulario.editar': 'Se corrigió en el vocabulario',
  'vocabulario.quitar': 'Se quitó del vocabulario',
  'aviso.plantilla': 'Se cambió el texto de un mensaje',
  'aviso.salida': 'Se envió un recordatorio a varias personas',
  'aviso.recordatorios': 'Salieron los recordatorios del día',
  'aviso.reintentar': 'Se volvió a enviar un mensaje rechazado',
  'respuesta.agregar': 'Se agregó una respuesta guardada',
  'respuesta.editar': 'Se editó una respuesta guardada',
  'respuesta.borrar': 'Se borró una respuesta guardada',
}

export const SUCESO_LABELS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PASO_LABELS).map(([paso, label]): [string, string] => [
    `accion.${paso}`,
    label,
  ]),
  ...Object.entries(OTHERS),
])

/** A kind unknown here keeps its own name: nothing of the bitácora is hidden. */
export function labelDeSuceso(tipo: string): string {
  return SUCESO_LABELS.get(tipo) ?? tipo
}

const HECHOS_DE_ARCHIVO = new Map<unknown, string>([
  ['agregar', 'se agregó'],
  ['describir', 'se describió'],
  ['quitar', 'se quitó'],
])

/** «se agregó “acta.pdf”». */
function archivoText(archivo: unknown): string {
  if (typeof archivo !== 'object' || archivo === null) return ''
  const { hecho, nombre } = archivo as { hecho?: unknown; nombre?: unknown }
  return `${HECHOS_DE_ARCHIVO.get(hecho) ?? ''} ${citar(asText(nombre))}`.trim()
}

/** «Palabra doble: “y y”». */
function hallazgoText(hallazgo: unknown): string {
  if (typeof hallazgo !== 'object' || hallazgo === null) return ''
  const { regla, cita } = hallazgo as { regla?: unknown; cita?: unknown }
  const quoted = asText(cita)
  return [labelDeRegla(asText(regla)), quoted && citar(quoted)].filter(Boolean).join(': ')
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '')

const isRespaldo = (texto: string): texto is Respaldo => RESPALDOS.some((one) => one === texto)

function estadoLabel(estado: string): string {
  const known = ESTADOS.find((name) => name === estado)
  if (known) return ESTADO_LABELS[known].toLowerCase()
  if (isRespaldo(estado)) return RESPALDO_LABELS[estado].toLowerCase()
  return (ESTADO_SEMESTRE_LABELS[estado as EstadoSemestre] ?? estado).toLowerCase()
}

/** Which dependencia, where that is all that tells it. */
const dependenciaDe = ({ clave, a }: Record<string, unknown>) =>
  isRespaldo(asText(a)) && asText(clave)

/** Of a prórroga, its last day. */
const hastaDe = ({ clave, hasta }: Record<string, unknown>) =>
  asText(clave) !== '' && asText(hasta) !== '' && `hasta el ${printDay(asText(hasta))}`

/** Of a joining, who asks and what was answered; of an observación, the answer. */
function respuestaDe({ dependencia, respuesta, detalle }: Record<string, unknown>): string {
  if (asText(detalle) !== '') return ''
  const said = asText(respuesta)
  if (asText(dependencia) === '') return said && `respuesta: ${said}`
  return [asText(dependencia), said].filter(Boolean).join(': ')
}

/** The facts of a suceso as one quiet line: the change of estado, the reason, the account. */
export function detalleDeSuceso(datos: Record<string, unknown>): string {
  const [de, a] = [asText(datos.de), asText(datos.a)]
  const observaciones = Array.isArray(datos.observaciones) ? datos.observaciones.length : 0
  return [
    de !== '' && a !== '' && de !== a && `de ${estadoLabel(de)} a ${estadoLabel(a)}`,
    asText(datos.titulo) !== '' && citar(asText(datos.titulo)),
    observaciones > 0 && contar(observaciones, 'observación', 'observaciones'),
    respuestaDe(datos),
    asText(datos.redaccion) && `redacción ${asText(datos.redaccion)}`,
    asText(datos.origen) !== '' && `a partir de ${asText(datos.origen)}`,
    asText(datos.destino) !== '' && `ahora ${asText(datos.destino)}`,
    datos.asignadaA === '' ? 'sin asignar' : asText(datos.asignadaA),
    archivoText(datos.archivo),
    hallazgoText(datos.hallazgo),
    fusionEnPalabras(datos),
    asText(datos.motivo) !== '' && `motivo: ${asText(datos.motivo)}`,
    datos.vistoBueno === true && 'con visto bueno',
    asText(datos.oficio) !== '' && `oficio ${asText(datos.oficio)}`,
    typeof datos.atendidas === 'number' && contar(datos.atendidas, 'atendida', 'atendidas'),
    typeof datos.leidas === 'number' && contar(datos.leidas, 'sólo leída', 'sólo leídas'),
    Array.isArray(datos.campos) && datos.campos.map(asText).join(', '),
    dependenciaDe(datos),
    hastaDe(datos),
    asText(datos.correo),
    asText(datos.detalle),
  ]
    .filter(Boolean)
    .join(' · ')
}
