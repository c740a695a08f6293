import { textoDeCampo } from '../accion-revisable'
import { reglaDeAccion, senalDeCampo } from '../regla'

export const evidencia = reglaDeAccion({
  nombre: 'evidencia',
  severidad: 'advertencia',
  razon: 'Lo que se informa al Congreso debe poder comprobarse.',
  buscar: (accion, { isArchivo }) => {
    if (isArchivo) return []
    if (accion.evidencia.length === 0) {
      const mensaje = 'No hay evidencia: agregue un vínculo a la nota, el acta o las imágenes.'
      return [senalDeCampo(accion, 'evidencia', mensaje)]
    }
    return [...textoDeCampo(accion, 'evidencia').matchAll(/^http:\/\/.*$/gm)].map(
      ({ 0: cita, index }) => ({
        campo: 'evidencia',
        cita,
        posicion: index,
        mensaje: 'El vínculo no es seguro: debe empezar con https://.',
        propuesta: cita.replace('http:', 'https:'),
      }),
    )
  },
  hallan: [
    { accion: { evidencia: [] }, cita: '' },
    {
      accion: { evidencia: ['foto.jpg', 'http://cdmx.gob.mx/nota'] },
      cita: 'http://cdmx.gob.mx/nota',
      propuesta: 'https://cdmx.gob.mx/nota',
    },
  ],
  callan: [
    { accion: { evidencia: [] }, contexto: { isArchivo: true } },
    { accion: { evidencia: ['https://cdmx.gob.mx/nota', 'acta.pdf'] } },
  ],
})
