import { citadosEn, ENLACES, isDentro, palabrasDe, type PalabraDeTexto } from '../texto-libre'
import type { Senal } from '../hallazgo'
import { reglaDeAccion } from '../regla'

const PALABRAS = 7
/** A run with fewer words of its own than these is the long name of an institution, said again. */
const PROPIAS = 3

/** A word in lower case that is neither grammar nor part of a name. */
const isPropia = ({ texto }: PalabraDeTexto) =>
  texto === texto.toLowerCase() && !/^\d/.test(texto) && !ENLACES.has(texto)

/** How many words are the same from two places on, without running into the second. */
function largo(claves: readonly string[], a: number, b: number): number {
  let n = 0
  while (a + n < b && b + n < claves.length && claves[a + n] === claves[b + n]) n++
  return n
}

/** Where runs of `PALABRAS` words or more are said again. Each gram is kept once: near-linear. */
function repeticiones(palabras: readonly PalabraDeTexto[]): { desde: number; n: number }[] {
  const claves = palabras.map(({ texto }) => texto.toLowerCase())
  const primeras = new Map<string, number>()
  const found: { desde: number; n: number }[] = []
  let at = 0
  while (at + PALABRAS <= claves.length) {
    const gram = claves.slice(at, at + PALABRAS).join(' ')
    const primera = primeras.get(gram)
    if (primera === undefined) primeras.set(gram, at)
    const n = primera === undefined ? 0 : largo(claves, primera, at)
    if (n >= PALABRAS) found.push({ desde: at, n })
    at += Math.max(1, n)
  }
  return found
}

function buscarEn(descripcion: string): Senal[] {
  const palabras = palabrasDe(descripcion)
  const citados = citadosEn(descripcion)
  return repeticiones(palabras).flatMap(({ desde, n }) => {
    const run = palabras.slice(desde, desde + n)
    const [primera, ultima] = [run[0], run.at(-1)]
    if (!primera || !ultima || run.filter(isPropia).length < PROPIAS) return []
    if (isDentro(citados, primera.inicio)) return []
    const mensaje = `Estas ${n} palabras ya están antes en la descripción: dígalas una sola vez.`
    const cita = descripcion.slice(primera.inicio, ultima.fin)
    return [{ campo: 'descripcion', cita, posicion: primera.inicio, mensaje, propuesta: null }]
  })
}

export const fraseRepetida = reglaDeAccion({
  nombre: 'frase_repetida',
  severidad: 'bloquea',
  razon: 'Lo que se dice dos veces con las mismas palabras suele ser un pegado de más.',
  buscar: ({ descripcion }) => buscarEn(descripcion),
  hallan: [
    {
      accion: {
        descripcion:
          'La ciudad compartió sus experiencias en la atención de la emergencia. Después, la ciudad compartió sus experiencias en la atención de la emergencia.',
      },
      cita: 'la ciudad compartió sus experiencias en la atención de la emergencia',
      propuesta: null,
    },
  ],
  callan: [
    {
      accion: {
        descripcion:
          'La Secretaría de Gestión Integral de Riesgos y Protección Civil expuso. Después visitó a la Secretaría de Gestión Integral de Riesgos y Protección Civil.',
      },
    },
    { accion: { descripcion: 'La ciudad acudió al foro y la ciudad acudió al foro.' } },
  ],
})
