import { expect, test } from 'vitest'
import { issuesOfContrasena } from './contrasena'

const correo = 'enlace.semovi@cdmx.gob.mx'

test.each([
  'demo-2020-cdmx',
  'caballo grapa correcta pila',
  'ñandú ábaco nube',
  'soloenminusculas',
  '昨日今日明日昨日今日明日昨日今',
  'x7'.repeat(2) + 'la lluvia en Iztapalapa '.repeat(10),
])('%s may be used', (contrasena) => expect(issuesOfContrasena(contrasena, correo)).toEqual([]))

test.each([
  'corta',
  'once letras',
  'Contraseña123',
  'contraseña-contraseña',
  'password1234',
  'Password Password',
  'qwertyuiop12',
  '123456789012',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'abcdefghijklm',
  'Ciudad de México 2026',
  'correct horse battery staple',
  'ENLACE.SEMOVI@cdmx.gob.mx',
  'enlace.semovi2026',
  'x'.repeat(300),
])('%s is refused, beside its field', (contrasena) => {
  expect(issuesOfContrasena(contrasena, correo)).toMatchObject([{ campo: 'contrasena' }])
})

test('the repetition must be the same', () => {
  expect(issuesOfContrasena('caballo grapa pila', correo, 'caballo grapa pilas')).toMatchObject([
    { campo: 'repetida' },
  ])
})
