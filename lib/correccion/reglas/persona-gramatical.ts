import { partesDe } from '@/lib/core/calendario'
import { textoDeCampo } from '../accion-revisable'
import type { Senal } from '../hallazgo'
import { reglaDeAccion } from '../regla'
import { citadosEn, isDentro, isInicioDeOracion, oracionEn, palabrasDe } from '../texto-libre'

const PRIMERA =
  /^(?:yo|nosotr[oa]s|nos|nuestr[oa]s?|[\p{L}]{2,}(?:ábamos|íamos|áramos|éramos|amos|emos|imos))$/u
/** They end as a verb in first person and are none; so are those with an accent before (“últimos”). */
const NO_PRIMERA =
  /^(?:t?ramos|(?:kilo|mili)?gramos|reclamos|extremos|supremos|remos|primos|racimos|mimos|timos|limos|.*[áéíóú].*(?<!ába|ía|ára|éra)mos)$/u
const FUTURA = /^\p{L}{2,}(?:rá|rán)$/u
const NO_FUTURA = /^(?:irán|teherán)$/u

/** What is told of a later year (“que se celebrará en 2021”) is not the act. */
function isPosterior(texto: string, posicion: number, anio: number): boolean {
  const { inicio, fin } = oracionEn(texto, posicion)
  const anios = texto.slice(inicio, fin).match(/(?<!\d)20\d\d(?!\d)/g) ?? []
  return anios.some((otro) => Number(otro) > anio)
}

function decir(palabra: string): string | null {
  if (PRIMERA.test(palabra) && !NO_PRIMERA.test(palabra)) {
    return `“${palabra}” está en primera persona: escriba en tercera, por ejemplo, “la Secretaría participó”.`
  }
  if (FUTURA.test(palabra) && !NO_FUTURA.test(palabra)) {
    return `“${palabra}” está en futuro: el informe cuenta lo que ya se hizo.`
  }
  return null
}

function buscarEn(texto: string, anio: number): Senal[] {
  const citados = citadosEn(texto)
  return palabrasDe(texto).flatMap(({ texto: cita, inicio }) => {
    const isNombre = cita !== cita.toLowerCase() && !isInicioDeOracion(texto, inicio)
    const mensaje = isNombre || isDentro(citados, inicio) ? null : decir(cita.toLowerCase())
    if (mensaje && FUTURA.test(cita.toLowerCase()) && isPosterior(texto, inicio, anio)) return []
    return mensaje
      ? [{ campo: 'descripcion', cita, posicion: inicio, mensaje, propuesta: null }]
      : []
  })
}

export const personaGramatical = reglaDeAccion({
  nombre: 'persona_gramatical',
  severidad: 'advertencia',
  razon: 'El informe habla de la ciudad en tercera persona y en pasado.',
  buscar: (accion, { periodo }) =>
    buscarEn(textoDeCampo(accion, 'descripcion'), partesDe(periodo.fin).anio),
  hallan: [
    { accion: { descripcion: 'En la ciudad participamos en el foro.' }, cita: 'participamos' },
    { accion: { descripcion: 'Nuestra Secretaría acudió.' }, cita: 'Nuestra' },
    { accion: { descripcion: 'La ciudad impartirá un curso.' }, cita: 'impartirá' },
    { accion: { descripcion: 'La Secretaría tendrá dos sedes.' }, cita: 'tendrá' },
  ],
  callan: [
    { accion: { descripcion: 'La ciudad presentó “Aquí estaremos” y Cultura en Nuestra Casa.' } },
    { accion: { descripcion: 'Los últimos tramos, los mínimos y los máximos, de 20 gramos.' } },
    { accion: { descripcion: 'La ciudad preparó el foro que se celebrará en 2021.' } },
    { accion: { descripcion: 'La delegación de Irán visitó la ciudad.' } },
  ],
})
