import { citar } from '@/lib/core/citar'
import { contar } from '@/lib/core/contar'
import type { AvisoDatos } from '../aviso'
import { contarPaquete } from '../paquete'
import type { Valores } from '../plantilla'

/** What each place of a plantilla stands for, as who edits one reads it. */
export const LUGARES = {
  folio: 'folio de la acción',
  titulo: 'título de la acción, entre comillas',
  motivo: 'motivo que se escribió',
  vence: 'día en que vence el plazo para atender las observaciones',
  cuando: 'día y hora',
  quien: 'a quién se suple o se releva',
  dependencia: 'nombre de la dependencia',
  dias: 'de qué día a qué día',
  respuesta: '“sí” o “no”',
  semestre: 'semestre, por ejemplo 2026-2',
  edicion: 'cuál edición del informe, por ejemplo “primera edición”',
  cierre: 'último día para enviar, con la prórroga si la hay',
  faltan: 'cuánto falta para ese día',
  cuantas: 'cuántas acciones',
  cuantos: 'cuántos borradores, o cuántos cambios',
  titulos: 'títulos de los borradores; sólo los lee su enlace',
  folios: 'folios de las acciones',
  plazo: 'desde cuántos días se recuerda',
  desde: 'día en que llegó la más antigua',
  pendiente: '“no ha reportado ninguna”, si es el caso',
  comun: 'folio de la acción común',
  estado: 'estado en que queda',
  campos: 'qué cambió de la acción',
  destino: 'folio en el semestre siguiente',
  nota: 'lo que añada quien hace el envío',
} as const
export type Lugar = keyof typeof LUGARES

const RESPUESTAS = { participa: 'sí', 'no participa': 'no', aceptada: 'sí', rechazada: 'no' }

/** The facts of an aviso, each as its place prints it. */
export function valoresDe(datos: AvisoDatos): Valores {
  const { folio, titulo, motivo, vence, cuando, cargo, dependencia, respuesta, hechos } = datos
  const { destino, comun, estado, cuantas, paquete } = datos
  return {
    folio: folio ?? '',
    titulo: citar(titulo),
    motivo,
    vence,
    cuando,
    quien: cargo?.quien,
    dependencia: dependencia ?? cargo?.dependencia ?? paquete?.dependencia,
    dias: cargo?.dias,
    respuesta: respuesta && RESPUESTAS[respuesta],
    semestre: datos.semestre ?? paquete?.semestre,
    destino,
    comun,
    estado,
    cuantas: paquete
      ? contarPaquete(paquete.acciones)
      : cuantas === undefined
        ? undefined
        : contar(cuantas, 'acción', 'acciones'),
    campos: datos.campos,
    ...hechos,
  }
}
