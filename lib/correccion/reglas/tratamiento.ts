import { sinAcentos } from '@/lib/core/texto'
import {
  textoDeCampo,
  type AccionRevisable,
  type CampoRevisable,
  type Contexto,
} from '../accion-revisable'
import type { Senal } from '../hallazgo'
import { CAMPOS_DE_PROSA } from '../lexico/dudas'
import { frasesEn, indexarFrases, type IndiceDeFrases } from '../lexico/frases'
import type { PersonaConocida } from '../lexico/lexico'
import { reglaDeAccion, senalesDe } from '../regla'

const PALABRAS =
  'Excmo\\.?|Excma\\.?|Ilmo\\.?|Ilma\\.?|Hon\\.?|S\\.\\s?E\\.|Dra?\\.|DRA?\\.|Doctora?|Lic\\.|Licenciad[oa]|Mtr[oa]\\.|Maestr[oa]|Ing\\.|Ingenier[oa]|Arq\\.|Arquitect[oa]|Profa?\\.|Profesora?|Sra?\\.|Srta\\.|Señora?|Don|Doña'
/** One or more of them, right before a name. */
const ANTES = new RegExp(`(?<!\\p{L})(?:${PALABRAS})(?: (?:${PALABRAS}))*(?= $)`, 'iu')

const LARGAS: readonly (readonly [RegExp, string])[] = [
  [/^doctor(a?)$/, 'dr$1'],
  [/^licenciad[oa]$/, 'lic'],
  [/^maestr([oa])$/, 'mtr$1'],
  [/^ingenier[oa]$/, 'ing'],
  [/^arquitect[oa]$/, 'arq'],
  [/^profesor(a?)$/, 'prof$1'],
  [/^señor(a?)$/, 'sr$1'],
]

/** A tratamiento as it is compared: “Doctora” and “Dra.” are one. */
const clave = (tratamiento: string) =>
  sinAcentos(tratamiento)
    .replace(/\./g, '')
    .split(' ')
    .map((palabra) =>
      LARGAS.reduce((una, [pattern, corta]) => una.replace(pattern, corta), palabra),
    )
    .join(' ')

type Indice = { frases: IndiceDeFrases; de: ReadonlyMap<string, PersonaConocida> }
const indices = new WeakMap<readonly PersonaConocida[], Indice>()

function indiceDe(personas: readonly PersonaConocida[]): Indice {
  const known = indices.get(personas)
  if (known) return known
  const pairs = personas.flatMap((persona) =>
    [persona.nombre, ...persona.alias].map((nombre) => [nombre, persona] as const),
  )
  const index = { frases: indexarFrases(pairs.map(([nombre]) => nombre)), de: new Map(pairs) }
  indices.set(personas, index)
  return index
}

/** “el arquitecto Peña” says what somebody is: it is a tratamiento where the record has one. */
const isOficio = (escrito: string) =>
  /^\p{Ll}+$/u.test(escrito) && !/^(?:señora?|don|doña)$/.test(escrito)

const isBien = (escrito: string, { tratamiento }: PersonaConocida) =>
  clave(escrito) === clave(tratamiento) || (tratamiento === '' && isOficio(escrito))

const ARTICULO = /(?<!\p{L})(?:(?:(?:a|de) )?la|el|al|del) $/iu

/** The article of each gender, and what is left of it before a name alone. */
const ARTICULOS = [
  { o: 'el ', a: 'la ', '': '' },
  { o: 'al ', a: 'a la ', '': 'a ' },
  { o: 'del ', a: 'de la ', '': 'de ' },
] as const

const generoDe = (tratamiento: string): '' | 'a' | 'o' => {
  const palabra = clave(tratamiento).split(' ').at(-1) ?? ''
  if (palabra === '' || /^(?:lic|ing|arq|hon|e)$/.test(palabra)) return ''
  return palabra.endsWith('a') ? 'a' : 'o'
}

/** The article that goes with the tratamiento of the record, where another one asked for its own. */
function otroArticulo(articulo: string, antes: string, despues: string): string {
  const [era, es] = [generoDe(antes), generoDe(despues)]
  if (articulo === '' || (despues !== '' && (era === '' || es === '' || era === es)))
    return articulo
  const forma = ARTICULOS.find(({ o, a }) => [o, a].some((otro) => otro === articulo.toLowerCase()))
  return forma ? forma[es] : articulo
}

function decir({ nombre, tratamiento }: PersonaConocida): string {
  return tratamiento === ''
    ? `En el catálogo, ${nombre} va sin tratamiento: quítelo.`
    : `En el catálogo, el tratamiento de ${nombre} es “${tratamiento}”.`
}

function contraElCatalogo(
  accion: AccionRevisable,
  campo: CampoRevisable,
  { lexico }: Contexto,
): Senal[] {
  const { frases, de } = indiceDe(lexico.personas)
  const texto = textoDeCampo(accion, campo)
  return frasesEn(texto, frases).flatMap(({ nombre, inicio, cita: escrito }) => {
    const persona = de.get(nombre)
    const desde = Math.max(0, inicio - 60)
    const match = ANTES.exec(texto.slice(desde, inicio))
    if (!persona || !match || isBien(match[0], persona)) return []
    const [articulo = ''] = ARTICULO.exec(texto.slice(desde, desde + match.index)) ?? []
    const { tratamiento } = persona
    const cita = `${articulo}${match[0]} ${escrito}`
    const mejor = `${otroArticulo(articulo, match[0], tratamiento)}${tratamiento} ${escrito}`
    const propuesta =
      cita === cita.toUpperCase() ? mejor.toUpperCase() : mejor.replace(/^ | (?= )/g, '')
    const posicion = inicio - cita.length + escrito.length
    return [{ campo, cita, posicion, mensaje: decir(persona), propuesta }]
  })
}

/** An article that does not agree with what follows it. */
const SIN_CONCORDAR =
  /(?<!\p{L})(?:(?:[Ll]a|[Uu]na) (?:Dr|Mtro|Profr?|Sr|Excmo|Ilmo)\.|(?:[Ee]l|[Aa]l|[Dd]el|[Uu]n) (?:Dra|Mtra|Profa|Sra|Srta|Excma|Ilma)\.)/gu

export const tratamiento = reglaDeAccion({
  nombre: 'tratamiento',
  severidad: 'advertencia',
  razon: 'A una misma persona se le llama siempre igual, y como le corresponde.',
  buscar: (accion, contexto) => [
    ...CAMPOS_DE_PROSA.flatMap((campo) => contraElCatalogo(accion, campo, contexto)),
    ...senalesDe(accion, CAMPOS_DE_PROSA, SIN_CONCORDAR, ([cita]) => ({
      mensaje: `En “${cita}” el artículo y el tratamiento no concuerdan: corrija uno de los dos.`,
    })),
  ],
  hallan: [
    {
      accion: { descripcion: 'La ciudad escuchó al Dr. Marta Solís.' },
      cita: 'al Dr. Marta Solís',
      propuesta: 'a la Dra. Marta Solís',
    },
    {
      accion: { descripcion: 'La ciudad recibió al Excmo. Sr. Raúl Peña.' },
      cita: 'al Excmo. Sr. Raúl Peña',
      propuesta: 'a Raúl Peña',
    },
    {
      accion: { descripcion: 'La ciudad escuchó a la Dr. Ruiz.' },
      cita: 'la Dr.',
      propuesta: null,
    },
  ],
  callan: [
    { accion: { descripcion: 'La ciudad escuchó a la Doctora Marta Solís y a Raúl Peña.' } },
    {
      accion: { descripcion: 'La ciudad escuchó a la Dra. Solís, a Marta Solís y al Dr. Yamori.' },
    },
    { accion: { descripcion: 'La ciudad recibió al Excmo. Sr. Embajador.' } },
  ],
})
