import type { AccionRevisable, Contexto } from '../accion-revisable'
import type { Senal } from '../hallazgo'
import { reglaDeAccion } from '../regla'
import { isExplicada, siglasEn } from '../siglas'

function buscarEn(accion: AccionRevisable, { siglasComunes }: Contexto): Senal[] {
  const { titulo, descripcion, responsable, participantes } = accion
  const propias = [responsable, ...participantes].map(({ siglas }) => siglas.toUpperCase())
  const nombres = [...accion.contrapartes, ...accion.redes]
  const vistas = new Set<string>(propias)
  return siglasEn(descripcion).flatMap(({ cita, posicion }) => {
    const sigla = cita.toUpperCase()
    if (vistas.has(sigla) || siglasComunes.has(sigla)) return []
    vistas.add(sigla)
    if (isExplicada(cita, [titulo, descripcion, ...nombres])) return []
    const mensaje = `“${cita}” no se explica: la primera vez escriba el nombre completo y la sigla entre paréntesis.`
    return [{ campo: 'descripcion', cita, posicion, mensaje, propuesta: null }]
  })
}

export const siglaSinDesarrollar = reglaDeAccion({
  nombre: 'sigla_sin_desarrollar',
  severidad: 'sugerencia',
  razon: 'Una sigla que no se explica deja fuera a quien no la conoce.',
  buscar: buscarEn,
  hallan: [
    { accion: { descripcion: 'La ciudad acudió al GSEF y al GSEF volvió.' }, cita: 'GSEF' },
    { accion: { descripcion: 'La ciudad midió con el SIMAT.' }, cita: 'SIMAT', propuesta: null },
  ],
  callan: [
    { accion: { descripcion: 'La Unión de Ciudades Capitales (UCC) y la UCC acordaron.' } },
    { accion: { descripcion: 'La Unión de Ciudades Capitales Iberoamericanas y la UCCI.' } },
    { accion: { descripcion: 'La ONU, la OCDE y la red C40 en la XXXI Reunión.' } },
    { accion: { descripcion: 'La SEMOVI acudió.' } },
    { accion: { descripcion: 'Sección EJE 1. IGUALDAD Y DERECHOS' } },
    { accion: { descripcion: 'El GSEF se reunió.', redes: ['Global Social Economy Forum'] } },
  ],
})
