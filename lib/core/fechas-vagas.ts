import { SinEntender, type Palabra } from './fechas-palabras'

type Clase = 'abierta' | 'pendiente' | 'imprecisa'

const FRASES: [Clase, readonly string[]][] = [
  ['abierta', ['a', 'partir', 'de']],
  ['abierta', ['a', 'partir', 'del']],
  ['abierta', ['a', 'partir']],
  ['abierta', ['hasta', 'la', 'fecha']],
  ['abierta', ['a', 'la', 'fecha']],
  ['abierta', ['en', 'adelante']],
  ['pendiente', ['por', 'definir']],
  ['pendiente', ['por', 'confirmar']],
  ['pendiente', ['por', 'determinar']],
  ['pendiente', ['por', 'acordar']],
  ['pendiente', ['sin', 'fecha']],
  ['pendiente', ['pendiente']],
  ['imprecisa', ['principios']],
  ['imprecisa', ['inicios']],
  ['imprecisa', ['mediados']],
  ['imprecisa', ['finales']],
  ['imprecisa', ['fines']],
]
const CIERRES = ['hasta', 'al', 'a', '-']

const MENSAJES: Record<Clase, (cita: string) => string> = {
  abierta: (cita) =>
    `“${cita}” deja abierta la fecha: escriba el primer día y el último, por ejemplo, 3 al 20 de marzo.`,
  pendiente: (cita) =>
    `“${cita}” no es una fecha: escriba el día o, si no se conoce, el mes, por ejemplo, abril.`,
  imprecisa: (cita) =>
    `“${cita}” no es preciso: escriba los días o solo el mes, por ejemplo, primera quincena de mayo.`,
}

/** Throws the sentence for dates that say nothing certain: «a partir de», «desde», «por definir». */
export function rechazarVagas(texto: string, palabras: readonly Palabra[]): void {
  palabras.forEach((palabra, i) => {
    const hallada = FRASES.find(([, frase]) => frase.every((p, k) => palabras[i + k]?.valor === p))
    const sinCierre = !palabras.slice(i + 1).some(({ valor }) => CIERRES.includes(valor))
    const abierta =
      (palabra.valor === 'desde' && sinCierre) || (palabra.valor === 'hasta' && i === 0)
    if (!hallada && !abierta) return
    const [clase, frase] = hallada ?? (['abierta', [palabra.valor]] as const)
    const fin = palabras[i + frase.length - 1]?.fin ?? palabra.fin
    throw new SinEntender(MENSAJES[clase](texto.slice(palabra.pos, fin)), palabra.pos, fin)
  })
}
