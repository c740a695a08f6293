import { expect, it } from 'vitest'
import { isEnvio, teclaDe, TECLAS } from './tecla'

const SOLA = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
}

it('each key alone is its shortcut, with capitals locked too; no other key is one', () => {
  for (const key of TECLAS) expect(teclaDe({ ...SOLA, key })).toBe(key)
  expect(teclaDe({ ...SOLA, key: 'A' })).toBe('a')
  for (const key of ['b', 'Enter', 'Tab', 'Dead', 'á']) expect(teclaDe({ ...SOLA, key })).toBeNull()
})

it('no shortcut with another key held, while repeating or in the middle of a letter', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey', 'repeat', 'isComposing'])
    expect(teclaDe({ ...SOLA, key: 'a', [held]: true }), held).toBeNull()
  expect(teclaDe({ ...SOLA, key: '?', shiftKey: true })).toBe('?')
})

it('Ctrl+Enter and ⌘+Enter send; Enter alone does not', () => {
  expect(isEnvio({ ...SOLA, key: 'Enter', ctrlKey: true })).toBe(true)
  expect(isEnvio({ ...SOLA, key: 'Enter', metaKey: true })).toBe(true)
  expect(isEnvio({ ...SOLA, key: 'Enter' })).toBe(false)
  expect(isEnvio({ ...SOLA, key: 'Enter', ctrlKey: true, repeat: true })).toBe(false)
})
