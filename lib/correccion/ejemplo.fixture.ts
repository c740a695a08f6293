import dictionary from 'dictionary-es-mx'
import nspell from 'nspell'
import type { AccionRevisable, Contexto } from './accion-revisable'
import { PALABRAS_INICIALES, SIGLAS_INICIALES } from './lexico/inicial'
import { armarLexico } from './lexico/lexico'
import type { Ejemplo } from './regla'

const spell = nspell(dictionary)

/** The real dictionary, and catalogues of a few entries. */
export const LEXICO = armarLexico(
  {
    siglas: [
      ...SIGLAS_INICIALES,
      { sigla: 'GSEF', desarrollo: 'Foro Mundial de Economía Social', comun: false },
    ],
    palabras: PALABRAS_INICIALES,
    personas: [
      { nombre: 'Marta Solís', alias: [], tratamiento: 'Dra.', cargo: 'Directora' },
      { nombre: 'Raúl Peña', alias: [], tratamiento: '', cargo: 'Embajador' },
    ],
    nombres: ['Secretaría de Movilidad', 'Municipalidad Metropolitana de Lima'],
    lugares: ['Japón', 'Lima', 'México', 'Perú', 'San José'],
    alias: ['Semovi'],
  },
  { conoce: (palabra) => spell.correct(palabra) },
)

const CONTEXTO: Contexto = {
  folio: '2020-1-0001',
  periodo: { inicio: '2020-01-01', fin: '2020-06-30' },
  isArchivo: false,
  lexico: LEXICO,
}

/** An acción of 2020-1 about which no regla has anything to say. */
const SIN_HALLAZGOS: AccionRevisable = {
  titulo: 'Visita de una delegación de Lima',
  fechasTexto: '8 de abril',
  fechas: [{ inicio: '2020-04-08', fin: '2020-04-08', precision: 'dia' }],
  tipo: 'visita',
  responsable: { nombre: 'Secretaría de Movilidad', siglas: 'Semovi' },
  participantes: [],
  contrapartes: ['Municipalidad Metropolitana de Lima'],
  paises: [{ codigo: 'PE', nombre: 'Perú' }],
  redes: [],
  lugar: null,
  descripcion:
    'La Secretaría de Movilidad recibió a una delegación de la Municipalidad Metropolitana de Lima para compartir su experiencia en ciclovías. El grupo recorrió cuatro calles y acordó intercambiar manuales.',
  evidencia: ['https://www.cdmx.gob.mx/nota'],
}

export function casoDe({ accion, contexto }: Ejemplo): [AccionRevisable, Contexto] {
  return [
    { ...SIN_HALLAZGOS, ...accion },
    { ...CONTEXTO, ...contexto },
  ]
}
