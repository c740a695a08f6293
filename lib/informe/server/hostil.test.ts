import { describe, expect, test } from 'vitest'
import { cleanLine } from '../clean'
import { FORMATOS, type Formato } from '../formato'
import { HOSTILES, IMPRIMIBLES, SIN_LETRA } from '../hostil.fixture'
import { claveDe, fotografia, imagenDe } from '../imagenes.fixture'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import type { Material } from '../material'
import { TITULO_MAX } from '../portadilla-schema'
import { CompileRefused } from './compile'
import { armarLibro, exportarLibro, isExportable } from './exportar'
import { LECTORES } from './lectores.fixture'

/** What tells the fields apart in what comes out; behind the text, for a formula is one at the start. */
const marca = (campo: string, n: number): string => `${campo}${String(n).padStart(2, '0')}q`
const conMarca = (texto: string, campo: string, n: number): string => `${texto} ${marca(campo, n)}`

/** Fields of an acción that data have and the book does not. */
const SOLO_DATOS = ['nota', 'lugar', 'vinculo', 'motivo']
const DE_ACCION = ['titulo', 'texto', 'fecha', 'responsable', 'siglas', 'participante'].concat(
  ...['ciudad', 'red', 'alt', 'credito'],
)
/** Fields of the book: the presentación, the pages made by hand, the institution and the headings. */
const DE_LIBRO = ['parrafo', 'firmante', 'cargo', 'fundamento', 'organo', 'gobierno'].concat(
  ...['paginatitulo', 'paginatexto', 'paginaalt', 'nombreparte', 'nombreeje', 'desarrollo'],
)
const BOOK = [...DE_ACCION, ...DE_LIBRO]
const DATA = ['contraparte', ...SOLO_DATOS].concat(
  DE_ACCION.filter((campo) => campo !== 'alt' && campo !== 'credito'),
)
const HOJAS = [...DATA, 'nombreparte', 'nombreeje']
/** Which fields each formato has: all of them, each with every text. */
const CAMPOS: Record<Formato, readonly string[]> = {
  // Of contrapartes the figures name those with most acciones: in a book of three acciones, all.
  ...{ pdf: [...BOOK, 'contraparte'], docx: BOOK, html: BOOK },
  ...{ xlsx: HOJAS, csv: HOJAS, json: [...DATA, 'parrafo', 'firmante', 'cargo'] },
}

/** One acción for each text, which stands in all of its fields, and in all those of the book. */
function materialDe(textos: readonly string[]): Material {
  const material = sampleMaterial()
  const model = material.acciones[0]!
  material.acciones = textos.map((texto, n) => {
    const en = (campo: string) => conMarca(texto, campo, n)
    return {
      ...{ ...model, eje: 1, folio: `2020-1-${String(n + 1).padStart(4, '0')}` },
      ...{ fechas: [], fechasTexto: en('fecha'), titulo: en('titulo'), lugar: en('lugar') },
      descripcion: [en('texto'), `La Zq${n} se reunió.`],
      dependencias: [
        ...[{ nombre: en('responsable'), siglas: en('siglas'), papel: 'responsable' as const }].map(
          (one) => ({ ...one, nota: en('nota') }),
        ),
        { nombre: en('participante'), siglas: '', papel: 'participante' },
      ],
      ...{ contrapartes: [en('contraparte')], ciudades: [en('ciudad')], redes: [en('red')] },
      ...{ evidencia: [en('vinculo')], ordenManual: { posicion: n + 1, motivo: en('motivo') } },
      imagenes: [imagenDe(n, { alt: en('alt'), credito: en('credito') })],
    }
  })
  return { ...material, ...paginasDe(material, textos) }
}

/** What a book has once holds every text, one after the other. */
function paginasDe(material: Material, textos: readonly string[]): Partial<Material> {
  const cada = (campo: string) => textos.map((texto, n) => conMarca(texto, campo, n))
  const todos = (campo: string) => cada(campo).join(' ')
  const [parte, ...partes] = material.partes
  // A title longer than one may be would push off the cover what stands below it.
  const titles = cada('paginatitulo').map((text) => text.slice(-TITULO_MAX))
  const page = { titulo: titles.join(' '), texto: todos('paginatexto') }
  return {
    presentacion: {
      parrafos: cada('parrafo'),
      ...{ firmante: todos('firmante'), cargo: todos('cargo') },
    },
    portadillas: { portada: { ...page, imagen: imagenDe(PORTADA, { alt: todos('paginaalt') }) } },
    institucion: {
      ...{ ...material.institucion, fundamento: cada('fundamento') },
      ...{ organo: todos('organo'), gobierno: todos('gobierno') },
    },
    partes: [{ ...parte!, nombre: todos('nombreparte') }, ...partes],
    ejes: material.ejes.map((eje) => ({ ...eje, nombre: todos('nombreeje') })),
    siglas: cada('desarrollo').map((desarrollo, n) => ({ sigla: `Zq${n}`, desarrollo })),
  }
}

/** The number of the picture of the cover. */
const PORTADA = 900
const photo = await fotografia(1200, 900)

function exportar(formato: Formato, textos: readonly string[], standard: 'ua-1' | '1.7' = 'ua-1') {
  const imagenes = new Map([...textos.keys(), PORTADA].map((n) => [claveDe(n), photo]))
  return exportarLibro(formato, armarLibro(materialDe(textos), imagenes, SAMPLE_IMPRINT), {
    standard,
  })
}

/** Blanks, breaks and the hyphens of line ends aside; an apostrophe is one whatever its shape, and so is “fi”. */
const squash = (text: string): string =>
  cleanLine(text)
    .normalize('NFC')
    .replace(/[\s\u00AD\u200B-]+/g, '')
    .replaceAll('’', "'")
    .replaceAll('ﬁ', 'fi')

/** Every field that the formato has holds every text as it was written, and no other field is there. */
async function expectLiteral(formato: Formato, textos: readonly string[], bytes: Uint8Array) {
  const read = (await LECTORES[formato](bytes)).map(squash).join('')
  // Who signs is set in capitals.
  const upper = read.toUpperCase()
  const has = (text: string, campo: string) =>
    read.includes(text) || (campo === 'firmante' && upper.includes(text.toUpperCase()))
  const wrong = CAMPOS[formato].flatMap((campo) =>
    textos
      .filter((texto, n) => {
        const text = conMarca(texto, campo, n)
        const printed = campo === 'paginatitulo' ? text.slice(-TITULO_MAX) : text
        return !has(squash(printed), campo)
      })
      .map((texto) => `${campo}: ${texto}`),
  )
  expect(wrong).toEqual([])
  const others = [...BOOK, ...SOLO_DATOS].filter((campo) => !CAMPOS[formato].includes(campo))
  expect(others.filter((campo) => read.includes(marca(campo, 0)))).toEqual([])
}

test('there are sixty of them, each another', () => {
  expect(new Set(HOSTILES).size).toBe(HOSTILES.length)
  expect(HOSTILES.length).toBeGreaterThanOrEqual(60)
})

describe.each(FORMATOS.filter(isExportable).filter((formato) => formato !== 'pdf'))(
  'in a %s',
  (formato) => {
    test('all sixty come out as they were written', async () => {
      await expectLiteral(formato, HOSTILES, await exportar(formato, HOSTILES))
    })
  },
)

const GRUPOS = IMPRIMIBLES.flatMap((_, n) =>
  n % 3 === 0 ? [['Visita', ...IMPRIMIBLES.slice(n, n + 3)]] : [],
)

describe('in a PDF', { timeout: 60_000 }, () => {
  // A few at a time: what is over of a page that is not set in columns, its cover say, is cut off. An ordinary text comes
  // first: to a reader that knows no ActualText, a letter is what its glyph was the first time.
  test.each(GRUPOS)(
    '%#: what the families have letters for comes out as it was written',
    async (...textos) => {
      await expectLiteral('pdf', textos, await exportar('pdf', textos))
    },
  )

  test.each(SIN_LETRA)('%s is refused with the acción and the character', async (texto) => {
    const refused = await exportar('pdf', ['Visita', texto]).catch((error: unknown) => error)
    if (!(refused instanceof CompileRefused)) throw refused
    expect(refused.porLetras).toBe(true)
    expect(refused.messages.join('\n')).toMatch(
      /\(U\+[0-9A-F]{4,6}\) del título de la acción 2020-1-0002/,
    )
  })

  test('of a contraparte, whose name the figures print, the acción is told', async () => {
    const material = sampleMaterial()
    material.acciones = material.acciones.slice(0, 2)
    for (const accion of material.acciones) accion.contrapartes = []
    material.acciones[1]!.contrapartes = ['Ciudad de 北京']
    const libro = armarLibro(material, new Map(), SAMPLE_IMPRINT)
    await expect(exportarLibro('pdf', libro)).rejects.toThrow(
      'de la contraparte “Ciudad de 北京” en la acción 2020-1-0002, “',
    )
    const draft = await exportarLibro('pdf', libro, { standard: '1.7' })
    expect((await LECTORES.pdf(draft)).join('')).toContain('Ciudad de')
  })

  test('a draft without PDF/UA has all that can be printed of them', async () => {
    const bytes = await exportar('pdf', SIN_LETRA, '1.7')
    const read = (await LECTORES.pdf(bytes)).map(squash).join('')
    SIN_LETRA.forEach((_, n) => expect(read).toContain(marca('titulo', n)))
  })
})
