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
    'El carácter “😀” (U+1F600) del título de la acción 2020-1-0004, “Encuentro 😀”, no se puede imprimir con las letras del informe: quítelo o escríbalo de otro modo.',
  ])
})

test('an invisible character is named by its code alone', () => {
  expect(explainDiagnostics([message('\\u{200d}')], document)[0]).toContain(
    'El carácter (U+200D) de las páginas preliminares',
  )
})

test('names the campo, and of a name in a catalogue the acción that has it', () => {
  const other = sampleMaterial()
  other.acciones[1]!.ciudades = ['北京']
  other.acciones[2]!.descripcion = ['Visita.', 'De 北 a sur.']
  other.portadillas = { 'parte-1': { titulo: '', texto: 'Norte 北', imagen: null } }
  const made = buildDocument(other, SAMPLE_IMPRINT).document
  const told = explainDiagnostics([message('北')], made).join('\n')
  expect(told).toMatch(/de la descripción de la acción 2020-1-0003, “/)
  expect(told).toMatch(/de la ciudad “北京” en la acción 2020-1-0002, “/)
  expect(told).toContain('de la página “Portadilla de la parte I” no se puede imprimir')
})

test('several characters of one place are told at once', () => {
  const other = sampleMaterial()
  other.acciones[3]!.titulo = '北京 y otras ciudades'
  const made = buildDocument(other, SAMPLE_IMPRINT).document
  expect(explainDiagnostics([message('北'), message('京')], made)).toEqual([
    'Los caracteres “北” (U+5317) y “京” (U+4EAC) del título de la acción 2020-1-0004, “北京 y otras ciudades”, no se pueden imprimir con las letras del informe: quítelos o escríbalos de otro modo.',
  ])
})

test('of a character in many places, some are told and the rest counted', () => {
  const other = sampleMaterial()
  for (const accion of other.acciones.slice(0, 24)) accion.descripcion = ['北']
  const made = buildDocument(other, SAMPLE_IMPRINT).document
  const told = explainDiagnostics([message('北')], made)
  expect(told).toHaveLength(21)
  expect(told.at(-1)).toBe('Hay caracteres así en otros 4 lugares.')
})

test('anything else is given with the words of the compiler', () => {
  expect(explainDiagnostics(['unknown font family: x'], document)[0]).toContain('unknown font')
})
