import { describe, expect, test } from 'vitest'
import { buildDocument } from '../document'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import { compileInforme, compileProof } from './compile'
import { TypesetStopped } from './typeset-process'

function documentOf(count: number, titulo?: string) {
  const material = sampleMaterial()
  material.acciones = material.acciones.slice(0, count)
  if (titulo) material.acciones[0]!.titulo = titulo
  return buildDocument(material, SAMPLE_IMPRINT).document
}

describe('the informe in a process of its own', () => {
  test('gives the file, the page of each acción and its progress', async () => {
    const steps: string[] = []
    const informe = await compileInforme(documentOf(3), { onProgress: (s) => steps.push(s) })
    expect(informe.pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(informe.acciones.map((a) => a.folio)).toEqual([
      '2020-1-0001',
      '2020-1-0002',
      '2020-1-0003',
    ])
    expect(steps).toEqual(['wait', 'compose', 'balance', 'export'])
  })

  test('a character that cannot be printed is told with its acción', async () => {
    await expect(compileInforme(documentOf(1, 'Reunión 😀'))).rejects.toMatchObject({
      messages: [expect.stringContaining('“😀” (U+1F600) de la acción 2020-1-0001')],
    })
  })

  test('is killed at the limit, and the next one is served', async () => {
    await expect(compileInforme(documentOf(3), { limit: 1 })).rejects.toThrow(TypesetStopped)
    await expect(compileProof(documentOf(1))).resolves.toMatchObject({ pages: 1 })
  })

  test('can be cancelled', async () => {
    const signal = AbortSignal.abort()
    await expect(compileInforme(documentOf(1), { signal })).rejects.toThrow(TypesetStopped)
  })
})
