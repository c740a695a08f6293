import { expect, test } from 'vitest'
import { explainDiagnostics } from './diagnostics'
import { buildDocument } from './document'
import { sampleMaterial, SAMPLE_IMPRINT } from './material.fixture'

const material = sampleMaterial()
material.acciones[3]!.titulo = 'Encuentro 😀'
const { document } = buildDocument(material, SAMPLE_IMPRINT)
const message = (text: string): string =>
  `PDF/UA-1 error: the text \`"${text}"\` could not be displayed with font \`"Source Sans 3"\``

test('names the character and the acción that carries it, once', () => {
  expect(explainDiagnostics([message('😀'), message('😀')], document)).toEqual([
    'El carácter “😀” (U+1F600) de la acción 2020-1-0004, “Encuentro 😀”, no se puede imprimir con las letras del informe: quítelo o escríbalo de otro modo.',
  ])
})

test('an invisible character is named by its code alone', () => {
  expect(explainDiagnostics([message('\\u{200d}')], document)[0]).toContain(
    'El carácter (U+200D) de las páginas preliminares',
  )
})

test('anything else is given with the words of the compiler', () => {
  expect(explainDiagnostics(['unknown font family: x'], document)[0]).toContain('unknown font')
})
