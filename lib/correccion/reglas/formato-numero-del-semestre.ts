import { cifrasEn, isMezcla } from '../cifras'
import { reglaDeSemestre } from '../regla-de-semestre'

/** The same rule as formato-numero.ts, of what no acción can tell alone: that the others write it differently. */
export const formatoNumeroDelSemestre = reglaDeSemestre({
  nombre: 'formato_numero',
  severidad: 'sugerencia',
  razon: 'Las cifras de un mismo informe se leen mejor si todas se escriben igual.',
  buscar: (acciones) => {
    const textos = acciones.map((accion) => ({ accion, cifras: cifrasEn(accion.descripcion) }))
    if (!isMezcla(textos.flatMap(({ cifras }) => cifras))) return []
    return textos
      .filter(({ cifras }) => !isMezcla(cifras))
      .flatMap(({ accion, cifras }) =>
        cifras
          .filter(({ forma }) => forma !== 0)
          .map(({ cita, posicion, propuesta }) => ({
            accion,
            campo: 'descripcion' as const,
            cita,
            posicion,
            mensaje: `En otras acciones las cifras se escriben como “${propuesta}”: use una sola forma.`,
            propuesta,
          })),
      )
  },
  hallan: [
    {
      acciones: [
        { descripcion: 'Hay 13 mil 694 puntos de acceso.' },
        { descripcion: 'Se atendió a 2,500 familias.' },
      ],
      folios: ['2020-1-0001'],
      cita: '13 mil 694',
      propuesta: '13,694',
    },
  ],
  callan: [
    {
      acciones: [
        { descripcion: 'Hay 13 mil 694 puntos.' },
        { descripcion: 'Hay 2 mil 500 familias y 500 mil pesos.' },
      ],
    },
    {
      acciones: [
        { descripcion: 'Hay 1,200 puntos, en 2019.' },
        { descripcion: 'Hay 2,500 familias.' },
      ],
    },
    // One text that mixes them is told by itself.
    { acciones: [{ descripcion: 'Hay 13 mil 694 puntos y 2,500 familias.' }] },
  ],
})
