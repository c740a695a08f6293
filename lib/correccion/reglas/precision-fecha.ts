import { imprimirFechas } from '@/lib/core/fechas'
import { reglaDeAccion, senalDeCampo } from '../regla'

export const precisionFecha = reglaDeAccion({
  nombre: 'precision_fecha',
  severidad: 'sugerencia',
  razon: 'Con el día se puede ordenar la acción entre las demás y comprobarla.',
  buscar: (accion, { periodo }) => {
    const meses = accion.fechas.filter(({ precision }) => precision === 'mes')
    if (meses.length === 0) return []
    const mensaje = `Sólo se sabe el mes (${imprimirFechas(meses, periodo)}): si conoce los días, escríbalos.`
    return [senalDeCampo(accion, 'fechas', mensaje)]
  },
  hallan: [
    {
      accion: {
        fechasTexto: 'abril',
        fechas: [{ inicio: '2020-04-01', fin: '2020-04-30', precision: 'mes' }],
      },
      cita: 'abril',
    },
  ],
  callan: [{ accion: {} }],
})
