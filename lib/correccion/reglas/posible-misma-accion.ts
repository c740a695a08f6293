import { citar } from '@/lib/core/citar'
import { parejasEn } from '../mismas'
import { fraseDeParecido } from '../parecido'
import { reglaDeSemestre } from '../regla-de-semestre'

const SEDEMA = { nombre: 'Secretaría del Medio Ambiente', siglas: 'Sedema' }
const LIMA = ['Municipalidad Metropolitana de Lima']
const AIRE = 'Intercambio sobre la calidad del aire en mercados'
const dia = (inicio: string, fin = inicio) => ({ inicio, fin, precision: 'dia' as const })

export const posibleMismaAccion = reglaDeSemestre({
  nombre: 'posible_misma_accion',
  severidad: 'advertencia',
  razon: 'Lo que dos dependencias hicieron juntas se cuenta una vez.',
  buscar: (acciones) =>
    parejasEn(acciones)
      .flatMap(({ una, otra, parecido }) => [
        { at: una, con: otra, parecido },
        { at: otra, con: una, parecido },
      ])
      .sort((a, b) => a.at - b.at || a.con - b.con)
      .map(({ at, con, parecido }) => {
        const accion = acciones[at]!
        const otra = acciones[con]!
        const quien = otra.responsable.siglas || otra.responsable.nombre
        const senas = [otra.folio, quien].filter(Boolean).join(', ')
        return {
          accion,
          campo: 'titulo',
          cita: accion.titulo,
          posicion: 0,
          mensaje: `Puede ser la misma que ${citar(otra.titulo)} (${senas}): compárelas y, si lo es, fusiónelas. ${fraseDeParecido(parecido)}`,
          propuesta: null,
        }
      }),
  hallan: [
    {
      acciones: [{ titulo: AIRE }, { titulo: 'Calidad del aire en mercados', responsable: SEDEMA }],
      folios: ['2020-1-0001', '2020-1-0002'],
    },
    {
      acciones: [
        {
          titulo: 'Monitoreo del aire',
          fechas: [dia('2020-03-09', '2020-03-13')],
          contrapartes: LIMA,
        },
        {
          titulo: 'El aire de Lima',
          fechas: [dia('2020-03-10')],
          contrapartes: LIMA,
          responsable: SEDEMA,
        },
      ],
    },
  ],
  callan: [
    // Sessions of one series, each on its day.
    {
      acciones: [
        {
          titulo: 'Foro “Más allá de la respuesta inmediata al brote”',
          fechas: [dia('2020-04-08')],
        },
        {
          titulo: 'Más allá de la respuesta inmediata al brote. Sesión sobre cultura',
          fechas: [dia('2020-04-22')],
          responsable: SEDEMA,
        },
      ],
    },
    // One dependencia that reports twice has a duplicate: another thing.
    { acciones: [{ titulo: AIRE }, { titulo: AIRE }] },
    {
      acciones: [
        { titulo: 'Reunión con la Embajada de Francia', contrapartes: [] },
        { titulo: 'Reunión con la Embajada de España', contrapartes: [], responsable: SEDEMA },
      ],
    },
    {
      acciones: [
        { titulo: 'Curso de evaluación de daños', contrapartes: LIMA },
        { titulo: 'Premio de novela', contrapartes: LIMA, responsable: SEDEMA },
      ],
    },
  ],
})
