import { imprimirFechas, type Fecha, type Periodo } from '@/lib/core/fechas'
import type { AccionRevisable } from '../accion-revisable'
import { duracionesDelTexto, lapsoDe } from '../duraciones'
import { fechasDelTexto, isFechaDelActo, isFechaDeOtraCosa } from '../fechas-en-texto'
import type { Senal } from '../hallazgo'
import { reglaDeAccion } from '../regla'

const isDentroDe = (fechas: readonly Fecha[], fecha: Fecha) =>
  fechas.some(({ inicio, fin }) => inicio <= fecha.inicio && fecha.fin <= fin)

function senal(cita: string, posicion: number, campo: string): Senal {
  const mensaje = `“${cita}” no concuerda con las fechas (${campo}): corrija uno de los dos.`
  return { campo: 'descripcion', cita, posicion, mensaje, propuesta: null }
}

function diasDelActo(accion: AccionRevisable, periodo: Periodo): Senal[] {
  const { descripcion, fechas } = accion
  return fechasDelTexto(descripcion, periodo)
    .filter((told) => isFechaDelActo(descripcion, told) && !isFechaDeOtraCosa(descripcion, told))
    .filter((told) => !told.hasAnio || told.fechas.every(({ inicio }) => inicio >= periodo.inicio))
    .filter((told) => !told.fechas.every((fecha) => isDentroDe(fechas, fecha)))
    .map(({ cita, inicio }) => senal(cita, inicio, imprimirFechas(fechas, periodo)))
}

/** A number of days is right if it counts the days, or the time from the first to the last. */
function duraciones(accion: AccionRevisable, periodo: Periodo): Senal[] {
  const { dias, total, hastaElCierre } = lapsoDe(accion.fechas, periodo)
  return duracionesDelTexto(accion.descripcion)
    .filter(({ unidad, cuantos }) => {
      if (unidad !== 'dia') return cuantos * (unidad === 'mes' ? 28 : 7) > hastaElCierre
      if (accion.fechas.some(({ precision }) => precision === 'mes')) return cuantos > total
      return !dias.includes(Math.floor(cuantos)) && !dias.includes(Math.ceil(cuantos))
    })
    .map(({ cita, posicion }) => senal(cita, posicion, imprimirFechas(accion.fechas, periodo)))
}

const SEIS_DIAS = [3, 4, 6, 10, 11, 13].map((dia) => {
  const iso = `2020-03-${String(dia).padStart(2, '0')}`
  return { inicio: iso, fin: iso, precision: 'dia' } as const
})

export const fechaIncongruente = reglaDeAccion({
  nombre: 'fecha_incongruente',
  severidad: 'advertencia',
  razon: 'Si el texto y las fechas se contradicen, quien lee no sabe a cuál creer.',
  buscar: (accion, { periodo }) =>
    accion.fechas.length === 0
      ? []
      : [...diasDelActo(accion, periodo), ...duraciones(accion, periodo)],
  hallan: [
    {
      accion: { fechas: SEIS_DIAS, descripcion: 'La ciudad ofreció un curso de tres días.' },
      cita: 'tres días',
    },
    { accion: { descripcion: 'La reunión se celebró el 9 de abril.' }, cita: '9 de abril' },
    {
      accion: { descripcion: 'Durante seis meses, la ciudad recibió a un equipo.' },
      cita: 'seis meses',
    },
  ],
  callan: [
    { accion: { fechas: SEIS_DIAS, descripcion: 'El curso de seis días reunió a la ciudad.' } },
    { accion: { descripcion: 'La sesión se celebró el 8 de abril.' } },
    { accion: { descripcion: 'Tres días después se publicó el acta; hace dos días hubo otra.' } },
    {
      accion: { descripcion: 'El convenio fija un plazo de seis meses y visitas cada tres días.' },
    },
  ],
})
