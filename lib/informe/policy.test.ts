import { describe, expect, it } from 'vitest'
import { ROLES, type Rol } from '@/lib/usuario/usuario'
import { canInforme, type InformeActo } from './policy'

/** Who may do each act: a = administrador, c = coordinador, o = consulta. An enlace does none of them. */
const QUIEN: Record<InformeActo, string> = {
  ver: 'aco',
  tablero: 'ac',
  generar: 'ac',
  descargar: 'aco',
  armar: 'a',
  revisar: 'ac',
  corregir: 'ac',
  cerrar: 'a',
  errata: 'ac',
  'ver-correcciones': 'ac',
  'corregir-final': 'c',
}
const LETRA: Record<Rol, string> = {
  administrador: 'a',
  coordinador: 'c',
  consulta: 'o',
  enlace: 'e',
}

describe.each(Object.keys(QUIEN) as InformeActo[])('%s', (acto) => {
  it.each(ROLES)('%s', (rol) => {
    expect(canInforme({ roles: [rol] }, acto)).toBe(QUIEN[acto].includes(LETRA[rol]))
  })

  it('nobody without a rol', () => expect(canInforme({ roles: [] }, acto)).toBe(false))
})

it('an act that nobody knows is denied to everybody', () => {
  expect(canInforme({ roles: ROLES }, 'borrar' as InformeActo)).toBe(false)
})
