import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { abrirDocx, DOCX_MAX } from './abrir-docx'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const BODY = `<w:document ${W}><w:body/></w:document>`
const CUSTOM =
  '<Properties><property name="ai_semestre"><lpwstr>2026-2</lpwstr></property></Properties>'

/** A file of Word with these parts besides the ones it must have. */
const docx = (more: Record<string, string | Uint8Array> = {}, document = BODY): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(document),
      'docProps/custom.xml': strToU8(CUSTOM),
      ...Object.fromEntries(
        Object.entries(more).map(([name, part]) => [
          name,
          typeof part === 'string' ? strToU8(part) : part,
        ]),
      ),
    }),
  )

const refusal = (mensaje: RegExp) => ({
  refusal: { kind: 'issues', issues: [{ mensaje: expect.stringMatching(mensaje) }] },
})

test('gives the text, the properties and the checksum', async () => {
  const opened = await abrirDocx(docx())
  expect(opened.propiedades.get('ai_semestre')).toBe('2026-2')
  expect(opened.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test.each([
  ['nothing', Buffer.alloc(0), /Elija el archivo/],
  ['too much', Buffer.alloc(DOCX_MAX + 1), /80 MB/],
  ['no archive', Buffer.from('%PDF-1.7'), /no es un documento de Word/],
  ['half an archive', docx().subarray(0, 200), /no está bien formado/],
  ['macros', docx({ 'word/vbaProject.bin': 'x' }), /macros/],
  ['an archive inside', docx({ 'word/a.zip': 'x' }), /otro archivo comprimido/],
  ['a bomb', docx({ 'word/b.xml': new Uint8Array(60 * 1024 * 1024) }), /demasiado al abrirse/],
  ['a body that is a bomb', docx({}, BODY + ' '.repeat(70 * 1024 * 1024)), /demasiado al abrirse/],
  ['a path that climbs', docx({ '../etc/passwd': 'x' }), /no está bien formado/],
  [
    'entities',
    docx({}, `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(99)}">]><a>&b;</a>`),
    /no está bien formado/,
  ],
  ['broken XML', docx({}, '<w:document'), /no está bien formado/],
])('refuses %s in words', async (_, bytes, mensaje) => {
  await expect(abrirDocx(bytes)).rejects.toMatchObject(refusal(mensaje))
})

test('without properties it is not ours', async () => {
  const bytes = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(BODY),
  })
  await expect(abrirDocx(Buffer.from(bytes))).rejects.toMatchObject(refusal(/marcas del informe/))
})
