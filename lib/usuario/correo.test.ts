import { expect, test } from 'vitest'
import { normalizarCorreo } from './correo'

test.each([
  ['  Enlace.SEMOVI@Demo.CDMX ', 'enlace.semovi@demo.cdmx'],
  ['ＡＮＡ@cdmx.gob.mx', 'ana@cdmx.gob.mx'],
  ['peña+informe@cdmx.gob.mx', 'peña+informe@cdmx.gob.mx'],
])('%s is kept as %s', (typed, kept) => expect(normalizarCorreo(typed)).toBe(kept))

test.each([
  '',
  'ana',
  'ana@',
  '@cdmx.gob.mx',
  'ana@cdmx',
  'ana@@cdmx.gob.mx',
  'ana@otro@cdmx.gob.mx',
  'ana＠cdmx.gob.mx',
  'ana﹫cdmx.gob.mx',
  'ana＠otro.mx@cdmx.gob.mx',
  'ana maria@cdmx.gob.mx',
  'ana@cdmx.gob.mx\r\nBcc: x@y.mx',
  'ana,otra@cdmx.gob.mx',
  '<ana@cdmx.gob.mx>',
  'ana\u0000@cdmx.gob.mx',
  'ana\u202e@cdmx.gob.mx',
  `${'a'.repeat(250)}@cdmx.gob.mx`,
])('%j is not an address', (typed) => expect(normalizarCorreo(typed)).toBeNull())
