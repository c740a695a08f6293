import { expect, test } from 'vitest'
import type { Cambio } from '../errata'
import { documentoDeErratas } from '../fe-de-erratas'
import { sampleMaterial } from '../material.fixture'
import { componerErratas } from './componer-erratas'
import { compileInforme } from './compile'
import { buildDocument } from '../document'
import { openPdf, pageTexts } from '../typeset/pdf.fixture'

const textOf = async (pdf: Uint8Array) => (await pageTexts(await openPdf(pdf))).join(' ')
const material = { ...sampleMaterial(), acciones: sampleMaterial().acciones.slice(0, 2) }
const { folio, titulo } = material.acciones[0]!
const HOSTIL = '#read("/etc/passwd") *x* _y_ $z$ \\u{41} <etiqueta> @cita'
const cambios: Cambio[] = [
  {
    folio,
    titulo,
    campo: 'lugar',
    antes: '',
    despues: HOSTIL,
    motivo: HOSTIL,
    aprobada: '2026-11-20',
  },
]

test('the fe de erratas says each text literally, and gives the same bytes again', async () => {
  const document = documentoDeErratas(material, 1, cambios)
  expect(document.colofon.fecha).toEqual({ anio: 2026, mes: 11, dia: 20 })
  const [one, other] = [await componerErratas(document), await componerErratas(document)]
  expect(Buffer.compare(one, other)).toBe(0)
  const text = await textOf(one)
  expect(text).toContain('Fe de erratas')
  expect(text).toContain('Debe decir')
  expect(text).toContain('#read("/etc/passwd") *x* _y_ $z$')
})

test('a book lists its changes before the colofón, and a first edición none', async () => {
  const imprint = { edicion: 'Segunda edición', fecha: '2026-11-23', huella: 'abc' }
  const textWith = async (list: Cambio[]) => {
    const { document } = buildDocument(material, { ...imprint, cambios: list })
    return textOf((await compileInforme(document, { balance: false })).pdf)
  }
  const words = 'Cambios respecto de la edición anterior'
  expect(await textWith(cambios)).toContain(words)
  expect(await textWith([])).not.toContain(words)
})
