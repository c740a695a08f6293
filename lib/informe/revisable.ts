import type { AccionRevisable } from '@/lib/correccion/accion-revisable'
import type { Material, MaterialAccion } from './material'

/** What is printed of an acción, as the corrector reads it. */
export function revisableDe(
  accion: MaterialAccion,
  nombresPaises: Material['nombresPaises'] = {},
): AccionRevisable {
  const { dependencias } = accion
  const responsable = dependencias.find(({ papel }) => papel === 'responsable')
  return {
    titulo: accion.titulo,
    fechasTexto: accion.fechasTexto,
    fechas: accion.fechas,
    tipo: accion.tipo,
    responsable: responsable ?? { nombre: '', siglas: '' },
    participantes: dependencias.filter(({ papel }) => papel === 'participante'),
    contrapartes: accion.contrapartes,
    paises: accion.paises.map((codigo) => ({ codigo, nombre: nombresPaises[codigo] ?? codigo })),
    redes: accion.redes,
    lugar: accion.lugar,
    descripcion: accion.descripcion.join('\n\n'),
    evidencia: accion.evidencia,
  }
}
