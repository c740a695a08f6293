import { fueraDePeriodo, imprimirFechas } from '@/lib/core/fechas'
import type { AccionRevisable, Contexto } from '../accion-revisable'
import { fechasDelTexto, isFechaDelActo, isFechaDeOtraCosa } from '../fechas-en-texto'
import type { Senal } from '../hallazgo'
import { reglaDeAccion, senalDeCampo } from '../regla'

function enElCampo(accion: AccionRevisable, { periodo }: Contexto): Senal[] {
  const fuera = fueraDePeriodo(accion.fechas, periodo)
  if (fuera.length === 0) return []
  const mensaje = `No todo cae en el semestre (${imprimirFechas(fuera, periodo)}): corrija la fecha o repórtela en el que corresponde.`
  return [senalDeCampo(accion, 'fechas', mensaje)]
}

/** A date told with its year is history unless the act is said to have been then. */
function enElTexto({ descripcion }: AccionRevisable, { periodo }: Contexto): Senal[] {
  return fechasDelTexto(descripcion, periodo)
    .filter(({ fechas }) => fueraDePeriodo(fechas, periodo).length > 0)
    .filter((fecha) =>
      fecha.hasAnio ? isFechaDelActo(descripcion, fecha) : !isFechaDeOtraCosa(descripcion, fecha),
    )
    .map(({ cita, inicio }) => ({
      campo: 'descripcion',
      cita,
      posicion: inicio,
      mensaje: `“${cita}” no cae en el semestre: compruebe la fecha.`,
      propuesta: null,
    }))
}

export const fechaFueraDePeriodo = reglaDeAccion({
  nombre: 'fecha_fuera_de_periodo',
  severidad: 'advertencia',
  razon: 'Cada informe cuenta lo que se hizo en su semestre.',
  buscar: (accion, contexto) => [...enElCampo(accion, contexto), ...enElTexto(accion, contexto)],
  hallan: [
    {
      accion: {
        fechasTexto: '3 de julio',
        fechas: [{ inicio: '2020-07-03', fin: '2020-07-03', precision: 'dia' }],
      },
      cita: '3 de julio',
    },
    {
      accion: { descripcion: 'El taller se realizó el 3 de marzo de 2019.' },
      cita: '3 de marzo de 2019',
    },
    {
      accion: { descripcion: 'Les dio hospedaje los días 4 y 5 de julio.' },
      cita: '4 y 5 de julio',
    },
  ],
  callan: [
    { accion: { descripcion: 'El acuerdo se publicó en la Gaceta el 12 de abril de 2019.' } },
    { accion: { descripcion: 'La próxima sesión se fijó para el 4 de julio.' } },
    { accion: { descripcion: 'Se conmemoró el 12 de octubre.' } },
    { accion: { descripcion: 'Siguió al encuentro de noviembre de 2019.' } },
  ],
})
