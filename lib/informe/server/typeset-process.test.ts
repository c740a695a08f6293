import { expect, it } from 'vitest'
import { TypesetRefused, TypesetStopped } from './typeset-process'

it('knows a refusal thrown by another copy of this file, and nothing else', () => {
  class Copy extends Error {
    override name = 'TypesetRefused'
  }
  expect(new TypesetRefused(['no']) instanceof TypesetRefused).toBe(true)
  expect(new Copy() instanceof TypesetRefused).toBe(true)
  expect(new TypesetStopped('no') instanceof TypesetRefused).toBe(false)
  expect(new Error('no') instanceof TypesetRefused).toBe(false)
})
