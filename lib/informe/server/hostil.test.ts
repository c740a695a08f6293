import { describe, expect, test } from 'vitest'
import { cleanLine } from '../clean'
import { FORMATOS, type Formato } from '../formato'
import { HOSTILES, IMPRIMIBLES, SIN_LETRA } from '../hostil.fixture'
import { claveDe, fotografia, imagenDe } from '../imagenes.fixture'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import type { Material } from '../material'
import { CompileRefused } from './compile'
import { armarLibro, exportarLibro, isExportable } from './exportar'
import { LECTORES } from './lectores.fixture'

/** What tells the fields of an acción apart in what comes out; behind the text, for a formula is one at the start. */
const CAMPOS = ['titulo', 'texto', 'fecha', 'nombre', 'siglas', 'contraparte'].concat(
  ...['ciudad', 'red', 'lugar', 'alt', 'credito'],
)
const marca = (campo: string, n: number): string => `${campo}${String(n).padStart(2, '0')}q`
const conMarca = (texto: string, campo: string, n: number): string => `${texto} ${marca(campo, n)}`

/** One acción for each text, which stands in all of its fields. */
function materialDe(textos: readonly string[]): Material {
  const material = sampleMaterial()
  const model = material.acciones[0]!
  material.acciones = textos.map((texto, n) => {
    const en = (campo: string) => conMarca(texto, campo, n)
    return {
      ...model,
      ...{
        folio: `2020-1-${String(n + 1).padStart(4, '0')}`,
        fechas: [],
        fechasTexto: en('fecha'),
      },
      ...{ titulo: en('titulo'), descripcion: [en('texto')], lugar: en('lugar') },
      dependencias: [
        { nombre: en('nombre'), siglas: en('siglas'), papel: 'responsable' as const, nota: texto },
      ],
      ...{ contrapartes: [en('contraparte')], ciudades: [en('ciudad')], redes: [en('red')] },
      imagenes: [imagenDe(n, { alt: en('alt'), credito: en('credito') })],
    }
  })
  return material
}

const photo = await fotografia(1200, 900)

function exportar(formato: Formato, textos: readonly string[], standard: 'ua-1' | '1.7' = 'ua-1') {
  const imagenes = new Map(textos.map((_, n) => [claveDe(n), photo]))
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

/** Every field that the formato has at all has it as it was written. */
async function expectLiteral(formato: Formato, textos: readonly string[], bytes: Uint8Array) {
  const read = (await LECTORES[formato](bytes)).map(squash).join('')
  const seen = new Set<string>()
  for (const [n, texto] of textos.entries()) {
    for (const campo of CAMPOS) {
      if (!read.includes(marca(campo, n))) continue
      seen.add(campo)
      expect(read.includes(squash(conMarca(texto, campo, n))), `${campo} of ${texto}`).toBe(true)
    }
  }
  return seen
}

test('there are sixty of them, each another', () => {
  expect(new Set(HOSTILES).size).toBe(HOSTILES.length)
  expect(HOSTILES.length).toBeGreaterThanOrEqual(60)
})

describe.each(FORMATOS.filter(isExportable).filter((formato) => formato !== 'pdf'))(
  'in a %s',
  (formato) => {
    test('all sixty come out as they were written', async () => {
      const seen = await expectLiteral(formato, HOSTILES, await exportar(formato, HOSTILES))
      expect([...seen]).toEqual(expect.arrayContaining(['titulo', 'texto', 'contraparte']))
    })
  },
)

describe('in a PDF', { timeout: 60_000 }, () => {
  test('all that the families have letters for come out as they were written', async () => {
    const seen = await expectLiteral('pdf', IMPRIMIBLES, await exportar('pdf', IMPRIMIBLES))
    expect([...seen]).toEqual(
      expect.arrayContaining(['titulo', 'texto', 'fecha', 'nombre', 'ciudad', 'credito']),
    )
  })

  test.each(SIN_LETRA)('%s is refused with the acción and the character', async (texto) => {
    const refused = await exportar('pdf', ['Visita', texto]).catch((error: unknown) => error)
    if (!(refused instanceof CompileRefused)) throw refused
    expect(refused.porLetras).toBe(true)
    expect(refused.messages.join('\n')).toMatch(/\(U\+[0-9A-F]{4,6}\) del título de la acción 2020-1-0002/)
  })

  test('a draft without PDF/UA has all that can be printed of them', async () => {
    const bytes = await exportar('pdf', SIN_LETRA, '1.7')
    const read = (await LECTORES.pdf(bytes)).map(squash).join('')
    SIN_LETRA.forEach((_, n) => expect(read).toContain(marca('titulo', n)))
  })
})
