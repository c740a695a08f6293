/** Prefixes that Spanish puts before any word; the short ones only before a long one. */
const PREFIJOS =
  `aero afro agro anti audio auto bici bio ciber ciclo contra cubre des dis eco electro entre ex extra foto geo guarda
   hidro hiper infra inter intra macro mega meta micro mini mono motor moto multi nano narco neuro pluri poli porta
   post pos pre pro psico radio re semi seudo sobre socio sub super tele trans tras tri bi co ultra uni vice video`
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)

const MINIMO = { resto: 4, trasCorto: 5 }

/** Endings that Spanish puts to a word, and with what the word ends without them. */
const SUFIJOS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:idad|idades)$/, ['', 'o', 'e', 'a']],
  [/mente$/, ['', 'o']],
  [/[ai]bles?$/, ['ar', 'er', 'ir']],
  [/amientos?$/, ['ar']],
  [/imientos?$/, ['er', 'ir']],
  [/(?:ación|aciones)$/, ['ar']],
  [/(?:ización|izaciones)$/, ['', 'o', 'e', 'a', 'izar']],
  [/(?:izar|izad[oa]s?|izó|izaron|izando|iza|izan)$/, ['', 'o', 'e', 'a', 'izar']],
  [/(?:ad[oa]s?|ando|ó|aron|aban?|an?|en?|arán?)$/, ['ar']],
  [/(?:ante|antes)$/, ['ar']],
  [/(?:y|i)?entes?$/, ['er', 'ir']],
  [/(?:ista|istas|ismo|ismos)$/, ['', 'o', 'a', 'e']],
  [/(?:aje|ajes)$/, ['ar', 'o', 'a']],
  [/(?:or|ora|ores|oras)$/, ['r']],
  [/s$/, ['']],
  [/es$/, ['']],
  // “rondines”, “ingleses”: the accent goes where the plural comes.
  [/ines$/, ['ín']],
  [/ones$/, ['ón']],
  [/anes$/, ['án']],
  [/eses$/, ['és']],
]

const RAIZ = 4

function sinPrefijo(palabra: string, conoce: (palabra: string) => boolean): boolean {
  return PREFIJOS.some((prefijo) => {
    if (!palabra.startsWith(prefijo)) return false
    const resto = palabra.slice(prefijo.length)
    if (resto.length < (prefijo.length > 3 ? MINIMO.resto : MINIMO.trasCorto)) return false
    // “antirrobo”: an r between vowels is doubled.
    return conoce(resto) || (resto.startsWith('rr') && conoce(resto.slice(1)))
  })
}

function sinSufijo(palabra: string, conoce: (palabra: string) => boolean): boolean {
  return SUFIJOS.some(([sufijo, finales]) => {
    const raiz = palabra.replace(sufijo, '')
    if (raiz === palabra || raiz.length < RAIZ) return false
    return finales.some((final) => conoce(raiz + final))
  })
}

const ENCLITICO = /(?:se)?(?:se|los?|las?|les?|nos|me)$/

/** “suscríbase”, “comunicándoseles”: a verb keeps its accent before the pronouns that hang from it. */
function sinEnclitico(palabra: string, conoce: (palabra: string) => boolean): boolean {
  const verbo = palabra.replace(ENCLITICO, '')
  if (verbo === palabra || verbo.length < RAIZ || !/[áéíóú]/.test(verbo)) return false
  return (
    conoce(verbo) ||
    conoce(
      verbo
        .normalize('NFD')
        .replace(/\u0301/g, '')
        .normalize('NFC'),
    )
  )
}

/**
 * Whether a word in lower case is made of one that is known: “micromovilidad”, “interseccionalidad”, “descargables”.
 * A dictionary lists few of these, and whoever writes makes them freely.
 */
export function isDerivada(palabra: string, conoce: (palabra: string) => boolean): boolean {
  return (
    sinPrefijo(palabra, conoce) ||
    sinSufijo(palabra, conoce) ||
    sinEnclitico(palabra, conoce) ||
    sinPrefijo(palabra, (resto) => sinSufijo(resto, conoce))
  )
}
