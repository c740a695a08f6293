import { expect, test } from 'vitest'
import { buildDocument, sectionsOf } from '../document'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import { normal, openPdf, pageTexts } from './pdf.fixture'
import { createTypesetter, TypesetError } from './typesetter.mjs'

const { typeset } = createTypesetter(process.cwd())

/** The text of an informe whose only acción has this title and description. */
async function printed(text: string, standard = 'ua-1'): Promise<string> {
  const material = sampleMaterial()
  material.acciones = material.acciones.slice(0, 1)
  Object.assign(material.acciones[0]!, { titulo: text, descripcion: [text] })
  const { document } = buildDocument(material, SAMPLE_IMPRINT)
  const counts = sectionsOf(document).map((s) => s.acciones.length)
  const data = JSON.stringify(document)
  const { pdf } = typeset({ template: 'informe', data, counts, balance: true, standard })
  return (await pageTexts(await openPdf(pdf))).join(' ')
}

test.each([
  '#read("/etc/passwd")',
  '#panic() #eval("1")',
  '*negritas* _cursivas_ $x$ @x <etiqueta>',
  '\\ C:\\temp \\u{41}',
  '<script>alert(1)</script>',
  '// comentario /* otro */',
  '`código` ```typ #x```',
  '= H',
  '- uno + dos / tres: cuatro',
  '[a](b) {c} ~ -- --- "q"',
  '../../etc/passwd',
  'https://ejemplo.mx/?a=1&b=2',
])('%s is printed as it was written', async (text) => {
  const page = await printed(text)
  const times = page.split(normal(text)).length - 1
  expect(times, 'contents, plate, title, description and annex').toBe(5)
})

test('U+0000 and the byte order mark vanish', async () => {
  expect(await printed('Uno\u0000 dos\uFEFF tres')).toContain('Uno dos tres')
})

test('Greek and Cyrillic are in the families shipped', async () => {
  expect(await printed('Ωμέγα y Москва')).toContain('Ωμέγα y Москва')
})

test.each(['Reunión 😀', 'Visita de 北京', 'Familia 👨‍👩‍👧', 'Privado \uE000'])(
  '%s is refused in the public file and passes in a draft',
  async (text) => {
    await expect(printed(text)).rejects.toThrow(TypesetError)
    expect(await printed(text, '1.7')).toContain(text.split(' ')[0])
  },
)
