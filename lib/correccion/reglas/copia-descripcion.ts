import { copiasEn, type Copia } from '../copias'
import type { Senal } from '../hallazgo'
import { nombrar } from '../nombrar'
import { reglaDeSemestre } from '../regla-de-semestre'

const IGUAL = 0.95

const FORO =
  'La Secretaría de Movilidad presentó en el foro la experiencia de la ciudad en la regulación de bicicletas sin estación y respondió a las preguntas de los representantes de doce ciudades.'
const LARGO = `${FORO} Después, un equipo técnico recorrió tres estaciones del Metrobús, se reunió con operadores y entregó al ayuntamiento visitante una guía de contratación que se usará en su propio sistema de autobuses.`
const OTRO =
  'Dos funcionarias viajaron a Montevideo para conocer cómo se mide la calidad del aire en los barrios cercanos al puerto y trajeron un protocolo de muestreo.'

/** What is said of a copy: which acción it is of, and the words that both have. */
export const senalDeCopia = ({ de, parte, cita, posicion }: Omit<Copia, 'accion'>): Senal => ({
  campo: 'descripcion',
  cita,
  posicion,
  mensaje:
    parte >= IGUAL
      ? `La descripción es la de ${nombrar(de)}: escriba la que corresponde a esta acción.`
      : `Gran parte de la descripción (${Math.round(parte * 100)} %) está también en ${nombrar(de)}: cuente lo que se hizo en ésta.`,
  propuesta: null,
})

export const copiaDescripcion = reglaDeSemestre({
  nombre: 'copia_descripcion',
  severidad: 'bloquea',
  razon: 'Una descripción pegada de otra acción cuenta lo que no pasó.',
  buscar: (acciones, contexto) =>
    copiasEn(acciones, contexto).map(({ accion, ...copia }) => ({
      accion,
      ...senalDeCopia(copia),
    })),
  hallan: [
    {
      acciones: [{ descripcion: FORO }, { descripcion: OTRO }, { descripcion: FORO }],
      folios: ['2020-1-0003'],
      cita: FORO.slice(0, -1),
      propuesta: null,
    },
    // The shorter one stands whole in the longer one.
    { acciones: [{ descripcion: LARGO }, { descripcion: FORO }], folios: ['2020-1-0002'] },
    {
      acciones: [{ descripcion: OTRO.toUpperCase().toLowerCase() }],
      contexto: { anteriores: [{ folio: '2019-2-0007', titulo: 'Visita', descripcion: OTRO }] },
      folios: ['2020-1-0001'],
    },
  ],
  callan: [
    { acciones: [{ descripcion: FORO }, { descripcion: OTRO }] },
    { acciones: [{ descripcion: '' }, { descripcion: '' }] },
    // A long name in common is no copy.
    {
      acciones: [
        {
          descripcion:
            'La Secretaría de Gestión Integral de Riesgos y Protección Civil de la Ciudad de México impartió un curso de evaluación rápida de daños.',
        },
        {
          descripcion:
            'Con la Secretaría de Gestión Integral de Riesgos y Protección Civil de la Ciudad de México viajaron dos brigadistas a Quito.',
        },
      ],
    },
  ],
})
