import { reglaDeAccion, senalesDe } from '../regla'

const REPETIDA = /(?<![\p{L}\p{N}’'-])(\p{L}+) +(\1)(?![\p{L}\p{N}’'-])/giu
/** Two words of which one is too many, and what to leave; null where a person has to choose. */
const SOBRA =
  /(?<![\p{L}\p{N}’'-])(?:de +del|a +al|el +la|la +el|los +las|las +los|un +una|una +un)(?![\p{L}\p{N}’'-])/gu
const QUEDA: Record<string, string> = { 'de del': 'del', 'a al': 'al' }

const isCapital = (palabra: string) => palabra !== palabra.toLowerCase()

export const palabraDoble = reglaDeAccion({
  nombre: 'palabra_doble',
  severidad: 'advertencia',
  razon: 'Una palabra escrita dos veces se imprime dos veces.',
  buscar: (accion) => [
    ...senalesDe(accion, ['titulo', 'descripcion'], REPETIDA, ([, una = '', otra = '']) =>
      // “Baden Baden” and “Bora Bora” are names.
      isCapital(otra)
        ? null
        : { mensaje: `La palabra “${una}” está dos veces: deje una.`, propuesta: una },
    ),
    ...senalesDe(accion, ['titulo', 'descripcion'], SOBRA, ([cita]) => {
      const propuesta = QUEDA[cita.replace(/ +/, ' ')] ?? null
      const deje = propuesta === null ? 'deje la que corresponda' : `deje “${propuesta}”`
      return { mensaje: `En “${cita}” sobra una palabra: ${deje}.`, propuesta }
    }),
  ],
  hallan: [
    { accion: { descripcion: 'Riesgos y  y Protección.' }, cita: 'y  y', propuesta: 'y' },
    { accion: { descripcion: 'La agenda de del semestre.' }, cita: 'de del', propuesta: 'del' },
    { accion: { titulo: 'Foro sobre el la movilidad' }, cita: 'el la', propuesta: null },
  ],
  callan: [
    { accion: { descripcion: 'Viajó a Bora Bora y a Baden Baden.' } },
    { accion: { descripcion: 'Se revisó poco a poco, de El Salvador a La Paz.' } },
    { accion: { descripcion: 'El plan es distinto del de Chile.' } },
  ],
})
