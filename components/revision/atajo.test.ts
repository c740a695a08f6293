import { expect, it } from 'vitest'
import { isSend, atajoDe, ATAJOS } from './atajo'

const ALONE = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
}

it('each key alone is its shortcut, with capitals locked too; no other key is one', () => {
  for (const key of ATAJOS) expect(atajoDe({ ...ALONE, key })).toBe(key)
  expect(atajoDe({ ...ALONE, key: 'A' })).toBe('a')
  for (const key of ['b', 'Enter', 'Tab', 'Dead', 'á'])
    expect(atajoDe({ ...ALONE, key })).toBeNull()
})

it('no shortcut with another key held, while repeating or in the middle of a letter', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey', 'repeat', 'isComposing'])
    expect(atajoDe({ ...ALONE, key: 'a', [held]: true }), held).toBeNull()
  expect(atajoDe({ ...ALONE, key: '?', shiftKey: true })).toBe('?')
})

it('Ctrl+Enter and ⌘+Enter send; Enter alone does not', () => {
  expect(isSend({ ...ALONE, key: 'Enter', ctrlKey: true })).toBe(true)
  expect(isSend({ ...ALONE, key: 'Enter', metaKey: true })).toBe(true)
  expect(isSend({ ...ALONE, key: 'Enter' })).toBe(false)
  expect(isSend({ ...ALONE, key: 'Enter', ctrlKey: true, repeat: true })).toBe(false)
})
