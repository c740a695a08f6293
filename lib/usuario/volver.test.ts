import { expect, test } from 'vitest'
import { destinoDe, entradaHacia, INICIO } from './volver'

test.each([
  '/inicio',
  '/acciones',
  '/acciones/2026-2-0042',
  '/revision?estado=enviada&pagina=2',
  '/acciones?texto=se%C3%B1al%20azul',
  '/informes/2026-2/',
  '/suplencias',
  '/seguimiento/semovi/paquete?semestre=2026-2',
  '/catalogos?lista=contrapartes&q=onu',
])('%s is one of our pages', (path) => expect(destinoDe(path)).toBe(path))

const ELSEWHERE = [
  '//evil.example',
  '///evil.example',
  '////evil.example/inicio',
  '/\\evil.example',
  '\\\\evil.example',
  '\\/evil.example',
  '/%2fevil.example',
  '/%2F%2Fevil.example',
  '%2f%2fevil.example',
  '/%5cevil.example',
  '/%5C%5Cevil.example',
  '/%09/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\r\n//evil.example',
  ' //evil.example',
  '/ /evil.example',
  'https://evil.example',
  'https:evil.example',
  'https:/evil.example',
  'HTTPS://evil.example/inicio',
  'http:\\\\evil.example',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  '/inicio@evil.example',
  '/inicio.evil.example',
  '/inicio//evil.example',
  '/inicio/..//evil.example',
  '/acciones/../../evil',
  '/acciones/%2e%2e/evil',
  '/acciones/%252f%252fevil.example',
  '/acciones/%0d%0aLocation:evil',
  '/inicio\\@evil.example',
  '/inicio#//evil.example',
  '/。evil.example',
  '/／evil.example',
  '/api/auth/signout',
  '/entrar?volver=/entrar',
  'inicio',
  '',
  '/',
  `/inicio?x=${'a'.repeat(600)}`,
]

test.each(ELSEWHERE)('%j leads to Inicio', (path) => expect(destinoDe(path)).toBe(INICIO))

test('what is not one text leads to Inicio', () => {
  expect([undefined, null, 3, ['/acciones']].map(destinoDe)).toEqual(Array(4).fill(INICIO))
})

test('the sign-in page leads back', () => {
  expect(entradaHacia('/revision?pagina=2')).toBe('/entrar?volver=%2Frevision%3Fpagina%3D2')
  expect(entradaHacia('/inicio')).toBe('/entrar')
  expect(entradaHacia(null)).toBe('/entrar')
})
