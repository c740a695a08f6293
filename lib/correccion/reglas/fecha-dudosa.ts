import { DIAS_DE_LA_SEMANA, diaDeLaSemana } from '@/lib/core/calendario'
import { feriadoDe } from '../feriados'
import { reglaDeAccion, senalDeCampo } from '../regla'

const MIERCOLES = { inicio: '2020-04-08', fin: '2020-04-08', precision: 'dia' } as const
const SABADO = { inicio: '2020-04-11', fin: '2020-04-11', precision: 'dia' } as const
const PRIMERO_DE_MAYO = { inicio: '2020-05-01', fin: '2020-05-01', precision: 'dia' } as const

/** “sábado” or “domingo”, or the name of the holiday; null on a working day. */
function descansoDe(dia: string): string | null {
  const semana = diaDeLaSemana(dia)
  const isFinDeSemana = semana === 0 || semana === 6
  return isFinDeSemana ? (DIAS_DE_LA_SEMANA[semana] ?? null) : feriadoDe(dia)
}

export const fechaDudosa = reglaDeAccion({
  nombre: 'fecha_dudosa',
  severidad: 'sugerencia',
  razon: 'Una reunión de trabajo en día de descanso suele ser una fecha mal escrita.',
  buscar: (accion) => {
    const [fecha, ...otras] = accion.fechas
    const isUnDia = fecha && otras.length === 0 && fecha.inicio === fecha.fin
    if (!isUnDia || accion.tipo !== 'reunion' || fecha.precision === 'mes') return []
    const descanso = descansoDe(fecha.inicio)
    if (descanso === null || accion.descripcion.includes(descanso)) return []
    return [senalDeCampo(accion, 'fechas', `La reunión cae en ${descanso}: compruebe el día.`)]
  },
  hallan: [
    {
      accion: { tipo: 'reunion', fechasTexto: '11 de abril', fechas: [SABADO] },
      cita: '11 de abril',
    },
    { accion: { tipo: 'reunion', fechasTexto: '1 de mayo', fechas: [PRIMERO_DE_MAYO] } },
  ],
  callan: [
    { accion: { tipo: 'reunion', fechas: [MIERCOLES] } },
    { accion: { tipo: 'exposicion_cultura', fechas: [SABADO] } },
    { accion: { tipo: 'reunion', fechas: [SABADO, MIERCOLES] } },
    { accion: { tipo: 'reunion', fechas: [SABADO], descripcion: 'Se reunieron el sábado.' } },
  ],
})
