import { expect, it } from 'vitest'
import { Refused } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { titularSchema } from '../titular'
import { findTitular, fijarTitular } from './fijar-titular'

const input = (changes: Record<string, string> = {}) => ({
  clave: 'semovi',
  titularNombre: 'Persona Titular',
  titularCorreo: 'titular@demo.cdmx',
  vistoNombre: '',
  vistoCorreo: '',
  ...changes,
})
const sucesos = () => prisma.suceso.findMany({ where: { tipo: 'dependencia.titular' } })
const refused = (kind: string) => expect.objectContaining({ refusal: { kind } })

it('only the administrador writes down the titular, once, and the suceso names no person', async () => {
  await expect(como('coordinacion', fijarTitular, input())).rejects.toEqual(refused('forbidden'))
  await expect(como('administracion', fijarTitular, input({ clave: 'nada' }))).rejects.toEqual(
    refused('not_found'),
  )
  await como('administracion', fijarTitular, input())
  expect(await findTitular('semovi')).toEqual({
    nombre: 'Persona Titular',
    correo: 'titular@demo.cdmx',
  })
  await expect(como('administracion2', fijarTitular, input())).rejects.toBeInstanceOf(Refused)
  const told = await sucesos()
  expect(told).toHaveLength(1)
  expect(JSON.stringify(told[0]!.datos)).not.toContain('Persona')
})

it('a correo is whole and has a name to it', () => {
  const issue = (changes: Record<string, string>) =>
    titularSchema.safeParse(input(changes)).error?.issues[0]?.path[0]
  expect(issue({})).toBeUndefined()
  expect(issue({ titularNombre: '', titularCorreo: '' })).toBeUndefined()
  expect(issue({ titularCorreo: 'titular' })).toBe('titularCorreo')
  expect(issue({ titularNombre: ' ' })).toBe('titularNombre')
})
