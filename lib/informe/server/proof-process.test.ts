import { afterEach, describe, expect, test } from 'vitest'
import { documentoDePrueba, materialDePrueba } from '../prueba'
import { pruebaMaterial } from '../prueba.fixture'
import { createProofTypesetter } from './proof-process'
import { TypesetRefused, TypesetStopped } from './typeset-process'

const dataOf = (titulo: string) => ({
  data: JSON.stringify(documentoDePrueba(materialDePrueba(pruebaMaterial({ titulo })))),
})

let typesetter: ReturnType<typeof createProofTypesetter>
const start = (options?: Parameters<typeof createProofTypesetter>[0]) =>
  (typesetter = createProofTypesetter(options))
afterEach(() => typesetter.drop())

describe('the process of the proofs', () => {
  test('serves one after the other, the same process for all', async () => {
    start()
    const titles = Array.from({ length: 8 }, (_, n) => `Visita número ${n}`)
    const proofs = await Promise.all(titles.map((title) => typesetter.proof(dataOf(title))))
    expect(new Set(proofs.map(({ svg }) => svg)).size).toBe(8)
    const pid = typesetter.pid()
    expect(pid).not.toBeNull()
    await typesetter.proof(dataOf('Una más'))
    expect(typesetter.pid()).toBe(pid)
  })

  test('a refusal does not end it', async () => {
    start()
    await expect(typesetter.proof(dataOf('Reunión 😀'))).rejects.toThrow(TypesetRefused)
    const pid = typesetter.pid()
    await typesetter.proof(dataOf('Reunión'))
    expect(typesetter.pid()).toBe(pid)
  })

  test('ends when idle, gives way when it holds too much, and is killed when late', async () => {
    start({ idle: 50 })
    await typesetter.proof(dataOf('Visita'))
    await expect.poll(() => typesetter.pid()).toBeNull()
    await typesetter.proof(dataOf('Visita'))

    start({ memory: 1 })
    await typesetter.proof(dataOf('Visita'))
    expect(typesetter.pid()).toBeNull()

    start({ limit: 1 })
    await expect(typesetter.proof(dataOf('Visita'))).rejects.toThrow(TypesetStopped)
    expect(typesetter.pid()).toBeNull()
  })

  test('one that is killed is told of and replaced', async () => {
    start()
    await typesetter.proof(dataOf('Visita'))
    const pid = typesetter.pid()!
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => typesetter.pid()).toBeNull()
    await typesetter.proof(dataOf('Visita'))
    expect(typesetter.pid()).not.toBe(pid)
  })

  test('past so many in wait the answer is no, at once', async () => {
    start({ waiting: 1 })
    const served = [typesetter.proof(dataOf('Una')), typesetter.proof(dataOf('Dos'))]
    await expect(typesetter.proof(dataOf('Tres'))).rejects.toThrow(TypesetStopped)
    await Promise.all(served)
  })
})
