import type { Fecha } from '@/lib/core/fechas'
import { fechasDelTexto } from '../fechas-en-texto'
import { reglaDeAccion } from '../regla'

const clave = (fechas: readonly Fecha[]) => fechas.map(({ inicio, fin }) => inicio + fin).join()

export const fechaRepetida = reglaDeAccion({
  nombre: 'fecha_repetida',
  severidad: 'sugerencia',
  razon: 'La fecha ya se imprime bajo el título.',
  buscar: (accion, { periodo }) =>
    fechasDelTexto(accion.descripcion, periodo)
      .filter(({ fechas }) => clave(fechas) === clave(accion.fechas))
      .map(({ cita, inicio }) => ({
        campo: 'descripcion',
        cita,
        posicion: inicio,
        mensaje: `“${cita}” ya se imprime bajo el título: quítelo de la descripción.`,
        propuesta: null,
      })),
  hallan: [
    {
      accion: { descripcion: 'El 8 de abril la ciudad firmó.' },
      cita: '8 de abril',
      propuesta: null,
    },
    {
      accion: { descripcion: 'La ciudad firmó el 8 de abril de 2020.' },
      cita: '8 de abril de 2020',
    },
  ],
  callan: [
    { accion: { descripcion: 'Dio seguimiento a lo acordado el 8 de marzo.' } },
    { accion: { descripcion: 'Se sumó a lo firmado el 8 de abril de 2019.' } },
  ],
})
