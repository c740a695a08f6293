import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { buildDocument } from '../document'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import { compileInforme, compileProof } from './compile'
import { TypesetStopped, TypesetTooBig } from './typeset-process'

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
      messages: [expect.stringContaining('“😀” (U+1F600) del título de la acción 2020-1-0001')],
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

  test('is killed when it holds more memory than it may', async () => {
    // It stands still, so that it cannot be done before somebody looks.
    const onStart = (pid: number) => process.kill(pid, 'SIGSTOP')
    const compile = compileInforme(documentOf(3), { memory: 1, onStart })
    await expect(compile).rejects.toThrow(TypesetTooBig)
  })
})

/** A compile that is at work, and stands still until it is told to go on. */
async function held(signal?: AbortSignal) {
  let started: (pid: number) => void
  const pid = new Promise<number>((resolve) => (started = resolve))
  const onStart = (one: number) => {
    process.kill(one, 'SIGSTOP')
    started(one)
  }
  const done = compileInforme(documentOf(3), { signal, onStart })
  return { done, pid: await pid }
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('a long book', () => {
  test('keeps nobody waiting: pages are answered while it is composed', async () => {
    const server = createServer((_, response) => response.end('page')).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { done, pid } = await held()
    const { port } = server.address() as AddressInfo
    for (let n = 0; n < 50; n++) {
      const answer = await fetch(`http://127.0.0.1:${port}/`)
      expect(await answer.text()).toBe('page')
    }
    process.kill(pid, 'SIGCONT')
    await expect(done).resolves.toMatchObject({ pages: expect.any(Number) as number })
    server.close()
  })

  test('is gone once it is cancelled, whatever it was at; what waits behind it is served', async () => {
    const stop = new AbortController()
    const { done, pid } = await held(stop.signal)
    const next = compileProof(documentOf(1))
    stop.abort()
    await expect(done).rejects.toThrow(TypesetStopped)
    await expect.poll(() => isAlive(pid)).toBe(false)
    await expect(next).resolves.toMatchObject({ pages: 1 })
  })
})
