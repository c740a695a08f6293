import { describe, expect, test } from 'vitest'
import { avisoDeExtension, documentoDePrueba, materialDePrueba } from './prueba'
import { fotosDe } from './fotos'
import { fotografia, imagenDe } from './imagenes.fixture'
import { pruebaMaterial } from './prueba.fixture'
import { normal, openPdf, pageTexts } from './typeset/pdf.fixture'
import { createTypesetter, TypesetError } from './typeset/typesetter.mjs'

const { proof, typeset } = createTypesetter(process.cwd())
const dataOf = (changes: Parameters<typeof pruebaMaterial>[0]) => ({
  data: JSON.stringify(documentoDePrueba(materialDePrueba(pruebaMaterial(changes)))),
})

/** The words of the proof: its picture has only shapes, so they are read from the same page as a PDF. */
async function wordsOf(changes: Parameters<typeof pruebaMaterial>[0]): Promise<string> {
  const job = { template: 'proof' as const, balance: false, standard: 'ua-1', counts: [1] }
  const { pdf } = typeset({ ...job, ...dataOf(changes) })
  return (await pageTexts(await openPdf(pdf))).join(' ')
}

describe('the proof', () => {
  test('is a picture of one column, with no text, style or script in it', () => {
    const { svg, width, height, lines } = proof(dataOf({}))
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 285 /)
    expect(svg).not.toMatch(/<(?:script|style|foreignObject|text|image|a)\b|\son\w+=|style=/i)
    expect([width, lines]).toEqual([285, 4])
    expect(height).toBeGreaterThan(100)
  })

  test.each([
    '#read("/etc/passwd")',
    '#panic() #eval("1")',
    '*negritas* _cursivas_ $x$ @x <etiqueta>',
    '<script>alert(1)</script>',
    '</svg><image href="https://ejemplo.mx/x"/>',
    '// comentario /* otro */',
    '`código` ```typ #x```',
    '[a](b) {c} ~ -- --- "q"',
  ])('%s is printed as it was written', async (text) => {
    const words = await wordsOf({ titulo: text, descripcion: text })
    expect(words.split(normal(text))).toHaveLength(3)
    expect(proof(dataOf({ titulo: text, descripcion: text })).svg).not.toMatch(/script|ejemplo/)
  })

  test('shows its photographs; one that the book sets across the page takes no lines of the column', async () => {
    const conFoto = async (ancho: number) => {
      const imagen = imagenDe(1, { ancho, alto: ancho / 1.6 })
      const material = materialDePrueba({ ...pruebaMaterial(), imagenes: [imagen] })
      const document = documentoDePrueba(material)
      const imagenes = new Map([[imagen.clave, await fotografia(400, 250)]])
      const fotos = JSON.stringify(fotosDe(document, material, imagenes))
      return proof({ data: JSON.stringify(document), fotos, imagenes: [...imagenes] })
    }
    const [column, across, none] = [await conFoto(800), await conFoto(1600), proof(dataOf({}))]
    for (const { svg } of [column, across]) expect(svg).toMatch(/<image [^>]*data:image/)
    expect(column.lines).toBeGreaterThan(none.lines)
    expect(across.lines).toBe(none.lines)
    expect(across.height).toBeGreaterThan(none.height)
  })

  test('a draft with nothing yet says so', async () => {
    const empty = { titulo: '', fechasTexto: '', fechas: [], parte: null, eje: null }
    const words = await wordsOf({ ...empty, descripcion: '' })
    for (const text of ['Parte por elegir', 'Eje por elegir', 'Sin título todavía'])
      expect(words).toContain(text)
    expect(words).not.toContain('()')
  })

  test('a letter that the families do not have is refused, though a picture would show a box', () => {
    expect(() => proof(dataOf({ titulo: 'Reunión 😀' }))).toThrow(TypesetError)
    expect(() => proof(dataOf({ descripcion: 'Visita de 北京' }))).toThrow(TypesetError)
  })

  test('warns when it does not fit in a column, and only then', () => {
    const long = 'Una delegación recorrió la red de ciclovías de la ciudad. '.repeat(60)
    expect(avisoDeExtension(proof(dataOf({})).lines)).toBeNull()
    const { lines } = proof(dataOf({ descripcion: long }))
    expect(avisoDeExtension(lines)).toBe(
      `Ocupa ${lines} renglones y en una columna del informe caben 47: se partirá en dos. Procure abreviarla.`,
    )
  })
})
