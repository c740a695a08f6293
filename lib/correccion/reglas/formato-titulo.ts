import type { AccionRevisable, Contexto } from '../accion-revisable'
import type { Senal } from '../hallazgo'
import { frasesEn } from '../lexico/frases'
import { reglaDeAccion, senalesDe } from '../regla'
import { citadosEn, isDentro } from '../texto-libre'

const MAXIMO = 200

type Defecto = { pattern: RegExp; mensaje: string; mend?: (cita: string) => string }

const DEFECTOS: readonly Defecto[] = [
  {
    // Not an ellipsis, nor an abbreviation (“A.C.”, “etc.”).
    pattern: /(?<=[\p{L}\d]{4}|[”)])\.$/u,
    mensaje: 'El título no lleva punto final.',
    mend: () => '',
  },
  {
    pattern: /^(?=(?:.*\p{Lu}){8})[^\p{Ll}]+$/u,
    mensaje: 'El título está en mayúsculas: escríbalo como una oración.',
  },
  {
    pattern: /^[a-záéíóúüñ]\p{L}*(?![\p{L}\p{N}])/u,
    mensaje: 'El título empieza con mayúscula.',
    mend: (cita) => cita.charAt(0).toUpperCase() + cita.slice(1),
  },
  {
    pattern: /"[^"]+"|«[^«»]+»/,
    mensaje: 'Use comillas “ ”.',
    mend: (cita) => `“${cita.slice(1, -1).trim()}”`,
  },
  {
    pattern: / \(\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*(?: \d+)?\)/u,
    mensaje: 'En el título va el nombre o la sigla; los dos juntos, en la descripción.',
    mend: () => '',
  },
  {
    pattern: /^“[^“”]+”$/,
    mensaje:
      'El título va sin comillas cuando todo él es un nombre: diga antes qué fue, por ejemplo, “Foro”.',
  },
]

function defectosDe({ titulo }: AccionRevisable): Senal[] {
  return DEFECTOS.flatMap(({ pattern, mensaje, mend }) => {
    const match = pattern.exec(titulo)
    if (!match) return []
    const [cita] = match
    return [
      { campo: 'titulo', cita, posicion: match.index, mensaje, propuesta: mend?.(cita) ?? null },
    ]
  })
}

function largo({ titulo }: AccionRevisable): Senal[] {
  if (titulo.length <= MAXIMO) return []
  const mensaje = `El título tiene ${titulo.length} caracteres: abrévielo a ${MAXIMO} o menos.`
  return [
    { campo: 'titulo', cita: titulo.slice(MAXIMO), posicion: MAXIMO, mensaje, propuesta: null },
  ]
}

/** Words that a name never begins with: inside a título their capital is of a heading, not of a sentence. */
const CON_MAYUSCULA =
  /(?<=[\p{L}\d] )(?:De|Del|En|Con|Para|Por|Y|E|Sobre|Entre|Al|Desde|Hacia|Que)(?= [\p{L}\d])/gu
/** A word in capitals, longer than siglas are. */
const EN_MAYUSCULAS = /(?<![\p{L}\p{N}-])\p{Lu}{5,}(?![\p{L}\p{N}-])/gu

function mayusculas(accion: AccionRevisable, { lexico }: Contexto): Senal[] {
  // The name of a work keeps the capitals that its authors gave it; a título all in capitals is told once.
  const citados = citadosEn(accion.titulo)
  if (!/\p{Ll}/u.test(accion.titulo)) return []
  const sueltas = senalesDe(accion, ['titulo'], CON_MAYUSCULA, ({ 0: cita, index }) =>
    isDentro(citados, index)
      ? null
      : {
          mensaje: `En un título “${cita.toLowerCase()}” va con minúscula.`,
          propuesta: cita.toLowerCase(),
        },
  )
  const gritos = senalesDe(accion, ['titulo'], EN_MAYUSCULAS, ({ 0: cita, index }) => {
    const isPalabra = lexico.diccionario.conoce(cita.toLowerCase()) && !lexico.siglas.has(cita)
    if (!isPalabra || isDentro(citados, index) || /^[IVXLCDM]+$/.test(cita)) return null
    return { mensaje: `“${cita}” está en mayúsculas: escríbala como las demás.` }
  })
  return [...sueltas, ...gritos]
}

const TRAS_PUNTO = /(?<=[\p{L}\d-]{4}|[”)])\. (?=\p{Lu})/gu

/** A place that follows a full stop, where the other títulos say “en”. */
function lugarAparte(accion: AccionRevisable, { lexico }: Contexto): Senal[] {
  const lugares = frasesEn(accion.titulo, lexico.lugares)
  return senalesDe(accion, ['titulo'], TRAS_PUNTO, ({ 0: cita, index }) => {
    const isLugar = lugares.some(({ inicio }) => inicio === index + cita.length)
    return isLugar
      ? { mensaje: 'El título es una sola frase: diga el lugar con “en”.', propuesta: ' en ' }
      : null
  })
}

export const formatoTitulo = reglaDeAccion({
  nombre: 'formato_titulo',
  severidad: 'sugerencia',
  razon: 'Los títulos se leen uno tras otro en el índice.',
  buscar: (accion, contexto) => [
    ...defectosDe(accion),
    ...mayusculas(accion, contexto),
    ...lugarAparte(accion, contexto),
    ...largo(accion),
  ],
  hallan: [
    { accion: { titulo: 'Visita de una delegación de Lima.' }, cita: '.', propuesta: '' },
    { accion: { titulo: 'FORO DE CIUDADES' }, cita: 'FORO DE CIUDADES', propuesta: null },
    { accion: { titulo: 'visita de una delegación' }, cita: 'visita', propuesta: 'Visita' },
    { accion: { titulo: 'Foro "Ciudades"' }, cita: '"Ciudades"', propuesta: '“Ciudades”' },
    { accion: { titulo: '“Ciudades en red”' } },
    { accion: { titulo: 'Foro «Ciudades»' }, cita: '«Ciudades»', propuesta: '“Ciudades”' },
    { accion: { titulo: 'Visita Con la delegación' }, cita: 'Con', propuesta: 'con' },
    { accion: { titulo: 'VISITA de una delegación' }, cita: 'VISITA', propuesta: null },
    { accion: { titulo: 'Sesión del Foro Urbano (WUF10)' }, cita: ' (WUF10)', propuesta: '' },
    { accion: { titulo: 'Conferencia “La lucha”. San José, Costa Rica' }, propuesta: ' en ' },
    { accion: { titulo: `Foro ${'de ciudades '.repeat(20)}`.trim() } },
  ],
  callan: [
    { accion: { titulo: 'Foro “Ciudades”, de la UCCI' } },
    { accion: { titulo: 'Convenio con Fundación Ciudades, A.C.' } },
    { accion: { titulo: '“Ciudades” y “Barrios”' } },
    { accion: { titulo: 'XXXI Reunión de Embajadores y Cónsules' } },
    { accion: { titulo: 'Encuentro en El Salvador con La Salle sobre “Ciudades Y Redes”' } },
    { accion: { titulo: 'Visita de la UNESCO, de PROCDMX y del Dr. San José Lima' } },
  ],
})
