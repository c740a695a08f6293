import { expect, it } from 'vitest'
import { canCatalogo, isLista, vistoDe } from './abierto'

it('the Gabinete and who administers look after the catalogues, and nobody else', () => {
  const roles = ['enlace', 'coordinador', 'administrador', 'consulta', 'otra cosa']
  expect(roles.filter((rol) => canCatalogo({ roles: [rol] }))).toEqual([
    'coordinador',
    'administrador',
  ])
  expect(canCatalogo({ roles: [] })).toBe(false)
})

it('only three catalogues grow by proposal', () => {
  expect(['redes', 'paises', 'dependencias', null, ['redes']].map(isLista)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

it('what was seen changes with anything that an entry says', () => {
  const entrada = {
    id: 'x',
    nombre: 'CGLU',
    siglas: '',
    alias: ['a', 'b'],
    pais: null,
    estado: 'propuesta' as const,
  }
  const otras = [
    { estado: 'aceptada' as const },
    { nombre: 'UCLG' },
    { siglas: 'C' },
    { alias: ['b', 'a'] },
    { pais: 'BR' },
  ]
  for (const cambio of otras) expect(vistoDe({ ...entrada, ...cambio })).not.toBe(vistoDe(entrada))
})
