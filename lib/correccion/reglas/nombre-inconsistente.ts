import { nombresInconsistentes } from '../nombres-del-semestre'
import { reglaDeSemestre } from '../regla-de-semestre'

const AMBIENTE = { nombre: 'Secretaría del Medio Ambiente', siglas: 'Sedema', alias: [] }
const JAPON = {
  nombre: 'Agencia de Cooperación Internacional del Japón',
  siglas: 'JICA',
  alias: ['Agencia de Cooperación Internacional de Japón'],
}

export const nombreInconsistente = reglaDeSemestre({
  nombre: 'nombre_inconsistente',
  severidad: 'advertencia',
  razon: 'Una institución con dos nombres parece dos, y los índices la parten.',
  buscar: nombresInconsistentes,
  hallan: [
    {
      acciones: [{ descripcion: 'Acudió la Secretaría de  Medio Ambiente, con Movilidad.' }],
      contexto: { nombres: [AMBIENTE] },
      cita: 'Secretaría de  Medio Ambiente',
      propuesta: 'Secretaría del Medio Ambiente',
    },
    {
      acciones: [{ descripcion: 'Con becas de la Agencia de Cooperación Internacional de Japón.' }],
      contexto: { nombres: [JAPON] },
      propuesta: 'Agencia de Cooperación Internacional del Japón',
    },
    {
      acciones: [
        { descripcion: 'Abrió el programa Ciudades Futuras del Sur.' },
        { descripcion: 'Siguió el programa Ciudades Futuras de Sur.' },
        { descripcion: 'Cerró el programa Ciudades Futuras del Sur.' },
      ],
      folios: ['2020-1-0002'],
      cita: 'Ciudades Futuras de Sur',
      propuesta: 'Ciudades Futuras del Sur',
    },
    {
      acciones: [
        { descripcion: 'Se abrieron puntos de WiFi en el Metro.' },
        { descripcion: 'Hay Wi-Fi en la plaza; el WiFi es gratuito.' },
      ],
      folios: ['2020-1-0002'],
      cita: 'Wi-Fi',
      propuesta: 'WiFi',
    },
  ],
  callan: [
    {
      acciones: [{ descripcion: 'Acudió ONU-Hábitat.' }],
      contexto: {
        nombres: [
          { nombre: 'Programa de Asentamientos', siglas: 'ONU-Hábitat', alias: ['ONU Hábitat'] },
        ],
      },
    },
    {
      acciones: [
        { descripcion: 'Convocaron la OEI y La Victoria Emergente, con La victoria emergente.' },
      ],
      contexto: { nombres: [{ nombre: 'La Victoria Emergente', siglas: '', alias: [] }] },
    },
    {
      acciones: [
        {
          descripcion:
            'La Secretaría de Medio Ambiente y Ordenamiento Territorial del Estado de Guanajuato convocó; acudió la Secretaría del Medio Ambiente.',
        },
        { descripcion: 'La Secretaría de Medio Ambiente de Jalisco expuso.' },
      ],
      contexto: { nombres: [AMBIENTE] },
    },
    {
      acciones: [
        {
          titulo: 'FORO DE CIUDADES',
          descripcion: 'El Foro de Ciudades abrió. RETO y Reto, reto.',
        },
        { descripcion: 'La Secretaria de Turismo Ana Ruiz y la Secretaría de Turismo.' },
      ],
      contexto: { nombres: [{ nombre: 'Secretaría de Turismo', siglas: '', alias: [] }] },
    },
  ],
})
