import { expect, it } from 'vitest'
import { canonicalJson } from './canonico'

it('says the same data in one way, whatever the order of their keys', () => {
  const one = { b: [{ z: 1, a: null }, 'é'], a: { d: undefined, c: true }, á: 1 }
  const other = JSON.parse('{"á":1,"a":{"c":true},"b":[{"a":null,"z":1},"é"]}') as unknown
  expect(canonicalJson(one)).toBe('{"a":{"c":true},"b":[{"a":null,"z":1},"é"],"á":1}')
  expect(canonicalJson(other)).toBe(canonicalJson(one))
})

it('keeps keys that mean something to JavaScript', () => {
  const text = '{"1":"x","__proto__":{"a":1},"constructor":2}'
  expect(canonicalJson(JSON.parse(text))).toBe(text)
})
