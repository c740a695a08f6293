import { sinAcentos } from '@/lib/core/texto'
import { palabrasDe } from '../texto-libre'
import { frasesEn, type FraseHallada } from './frases'
import { isDeOtraLengua } from './extranjeras'
import type { Lexico } from './lexico'

/** A word of a name of the catalogue, written without the accent that it has there. */
export type SinAcento = { cita: string; posicion: number; propuesta: string; nombre: string }

/** Before the head of an office, who is no office: “encabezada por la Secretaria de Turismo”. */
const ANTE_PERSONA =
  /(?:\p{L}+[ai]d[oa]s? (?:por|de)|con|visita de|participación de|presencia de|reunión de|intervención de|asistencia de|mensaje de|encuentro de) la $/u
/** After it: her name, “, Ana Ruiz”. */
const TRAS_PERSONA = /^(?:,| –| \()? ?(?:(?:Dra|Lic|Mtra|Ing|Arq)\.|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/u
/** “la Secretaria de Cultura” may be a person; without the article it is one. */
const ANTE_OFICINA = /(?<!\p{L})[Ll]a $/u

function isPersona(texto: string, { inicio, fin }: FraseHallada): boolean {
  const antes = texto.slice(Math.max(0, inicio - 60), inicio)
  return (
    !ANTE_OFICINA.test(antes) ||
    ANTE_PERSONA.test(antes) ||
    TRAS_PERSONA.test(texto.slice(fin, fin + 60))
  )
}

/** The accent of the model on the letters of the text, whose capitals stay. */
function conAcentosDe(modelo: string, cita: string): string {
  return [...modelo]
    .map((letra, at) =>
      cita.charAt(at) === cita.charAt(at).toUpperCase() && /\p{L}/u.test(letra)
        ? letra.toUpperCase()
        : letra.toLowerCase(),
    )
    .join('')
}

function sinAcentoEn(texto: string, frase: FraseHallada): SinAcento[] {
  const modelos = palabrasDe(frase.nombre)
  return palabrasDe(frase.cita).flatMap(({ texto: cita, inicio }, at) => {
    const modelo = modelos[at]?.texto ?? ''
    if (modelo.length !== cita.length || modelo.toLowerCase() === cita.toLowerCase()) return []
    if (/^secretarias?$/i.test(cita) && isPersona(texto, frase)) return []
    const propuesta = conAcentosDe(modelo, cita)
    return [{ cita, posicion: frase.inicio + inicio, propuesta, nombre: frase.nombre }]
  })
}

/** Whether a place is part of a longer name, maybe of another language: “Peru Radio Network”. */
function isParteDeNombre(texto: string, { inicio, fin }: FraseHallada): boolean {
  // “En Peru”: a preposition may begin the sentence.
  const antes = /(\p{L}{4,})[ -]$/u.exec(texto.slice(Math.max(0, inicio - 40), inicio))?.[1]
  const despues = /^[ -](\p{L}+)/u.exec(texto.slice(fin, fin + 40))?.[1]
  return [antes, despues].some(
    (palabra) => palabra !== undefined && (isDeOtraLengua(palabra) || /^\p{Lu}/u.test(palabra)),
  )
}

const acentosDe = (texto: string) => texto.normalize('NFD').length - texto.length

/** The names of the catalogue that a text writes without an accent of theirs. */
export function nombresSinAcento(texto: string, lexico: Lexico): SinAcento[] {
  // “Malí” is right too where the catalogue says “Mali”: an accent more is not questioned.
  const isMal = ({ cita, nombre }: FraseHallada) =>
    acentosDe(nombre) > acentosDe(cita) &&
    sinAcentos(cita) === sinAcentos(nombre) &&
    cita !== cita.toUpperCase()
  const nombres = frasesEn(texto, lexico.nombres).filter(isMal)
  const lugares = frasesEn(texto, lexico.lugares)
    .filter(isMal)
    .filter((frase) => !isParteDeNombre(texto, frase))
  return [...nombres, ...lugares].flatMap((frase) => sinAcentoEn(texto, frase))
}
