import { expect, test } from 'vitest'
import { isSameOrigin } from './origin'

const host = 'informe.cdmx.gob.mx'
const asked = (headers: Record<string, string>) => isSameOrigin(new Headers({ host, ...headers }))
const origin = `https://${host}`

test.each([
  [{ 'sec-fetch-site': 'same-origin' }],
  [{ 'sec-fetch-site': 'same-origin', origin }],
  [{ 'sec-fetch-site': 'none', origin }],
  [{ origin }],
])('our own page: %j', (headers) => expect(asked(headers)).toBe(true))

test.each([
  [{}],
  [{ origin: 'null' }],
  [{ 'sec-fetch-site': 'same-origin', origin: 'null' }],
  [{ 'sec-fetch-site': 'cross-site' }],
  [{ 'sec-fetch-site': 'same-site' }],
  [{ 'sec-fetch-site': 'none' }],
  [{ 'sec-fetch-site': 'cross-site', origin }],
  [{ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }],
  [{ origin: `https://${host}.evil.example` }],
  [{ origin: `https://${host}:8443` }],
  [{ origin: 'garbage' }],
  [{ origin: '' }],
])('another: %j', (headers) => expect(asked(headers)).toBe(false))
