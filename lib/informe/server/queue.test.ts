import { expect, test } from 'vitest'
import { createQueue } from './queue'

test('keeps the order and the width, and goes on after a failure', async () => {
  const enqueue = createQueue(2)
  let running = 0
  let most = 0
  const done: number[] = []
  const task = (n: number) => async (): Promise<void> => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 2))
    running--
    if (n === 1) throw new Error('one')
    done.push(n)
  }
  await Promise.allSettled([0, 1, 2, 3, 4].map((n) => enqueue(task(n))))
  expect(most).toBe(2)
  expect(done).toEqual([0, 2, 3, 4])
})

test('one that is aborted while it waits leaves at once, and those behind it move up', async () => {
  const enqueue = createQueue(1)
  let release = (): void => undefined
  const first = enqueue(() => new Promise<void>((resolve) => (release = resolve)))
  const stop = new AbortController()
  const second = enqueue(() => Promise.reject(new Error('it ran')), stop.signal)
  const third = enqueue(() => Promise.resolve('third'))
  stop.abort()
  await expect(second).rejects.toMatchObject({ name: 'AbortError' })
  release()
  await first
  expect(await third).toBe('third')
})
