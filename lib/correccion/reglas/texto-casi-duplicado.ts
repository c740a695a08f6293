import { copiasEn } from '../copias'
import { nombrar } from '../nombrar'
import { reglaDeSemestre, type AccionDeSemestre, type SenalDeSemestre } from '../regla-de-semestre'
import { citadosEn, isDentro } from '../texto-libre'
import { citaDe, comparado, largoComun, nuevoNumerador, propiasEn, tramosDe } from '../tramos'

const PALABRAS = 10
/** A run with fewer words of its own is the long name of an institution, or of several. */
const PROPIAS = 4

type Lugar = { n: number; desde: number }

/** Each run of ten words is kept with the first acción that has it, and the next ones are told of that one: linear. */
function buscarEn(acciones: readonly AccionDeSemestre[]): (SenalDeSemestre & { con: number })[] {
  const numerador = nuevoNumerador()
  const textos = acciones.map(({ descripcion }) => comparado(descripcion, numerador))
  const primeras = new Map<number, Lugar>()
  return acciones.flatMap((accion, n) => {
    const own = textos[n]!
    const citados = citadosEn(accion.descripcion)
    const tramos = tramosDe(own, PALABRAS)
    let visto = 0
    const senales = tramos.flatMap(({ clave, desde }) => {
      const primera = desde < visto ? undefined : primeras.get(clave)
      if (!primera) return []
      const largo = largoComun(own, desde, textos[primera.n]!, primera.desde)
      const { cita, posicion } = citaDe(accion.descripcion, own, { desde, n: largo })
      if (largo < PALABRAS) return []
      visto = desde + largo
      if (propiasEn(own, desde, largo) < PROPIAS || isDentro(citados, posicion)) return []
      const mensaje = `Estas ${largo} palabras están también en ${nombrar(acciones[primera.n]!)}: dígalas de otro modo o quítelas.`
      return [
        {
          accion,
          campo: 'descripcion' as const,
          cita,
          posicion,
          mensaje,
          propuesta: null,
          con: primera.n,
        },
      ]
    })
    for (const { clave, desde } of tramos)
      if (!primeras.has(clave)) primeras.set(clave, { n, desde })
    return senales
  })
}

const LAZOS = 'Con ello se refrendaron los lazos de amistad y cooperación entre ambas ciudades.'

export const textoCasiDuplicado = reglaDeSemestre({
  nombre: 'texto_casi_duplicado',
  severidad: 'advertencia',
  razon: 'La misma frase en dos acciones suena a machote.',
  buscar: (acciones, contexto) => {
    // What is copied whole is told once, by copia_descripcion.
    const copias = new Map<unknown, unknown>(
      copiasEn(acciones, contexto).map(({ accion, de }) => [accion, de]),
    )
    return buscarEn(acciones)
      .filter(({ accion, con }) => !copias.has(accion) && copias.get(acciones[con]) !== accion)
      .map(({ accion, campo, cita, posicion, mensaje, propuesta }) => ({
        accion,
        campo,
        cita,
        posicion,
        mensaje,
        propuesta,
      }))
  },
  hallan: [
    {
      acciones: [
        {
          descripcion: `La ciudad recibió a la alcaldesa de Quito, que visitó el Centro Histórico, habló con comerciantes y conoció cómo se reordenaron las plazas y los corredores peatonales. ${LAZOS}`,
        },
        { descripcion: 'La ciudad entregó un premio de novela.' },
        {
          descripcion: `Se iluminaron de verde tres fuentes, dos glorietas y la columna, y hubo música en la plaza durante toda la tarde y hasta la noche. ${LAZOS}`,
        },
      ],
      folios: ['2020-1-0003'],
      cita: LAZOS.slice(0, -1),
    },
  ],
  callan: [
    {
      acciones: [
        {
          descripcion:
            'La Coordinación General de Asesores y Asuntos Internacionales y la Secretaría de Educación, Ciencia, Tecnología e Innovación abrieron el concurso.',
        },
        {
          descripcion:
            'Fueron jurado la Coordinación General de Asesores y Asuntos Internacionales y la Secretaría de Educación, Ciencia, Tecnología e Innovación.',
        },
      ],
    },
    {
      acciones: [
        {
          descripcion:
            'Expuso en “La ciudad que cuida a quienes cuidan todos los días y en cada barrio”.',
        },
        {
          descripcion:
            'Asistió a “La ciudad que cuida a quienes cuidan todos los días y en cada barrio”.',
        },
      ],
    },
  ],
})
