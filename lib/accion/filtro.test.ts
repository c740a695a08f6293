import { describe, expect, it } from 'vitest'
import { ROLES } from '@/lib/usuario/usuario'
import { estadosVisibles, hrefDeFiltro, leerFiltro } from './filtro'
import { isVisible } from './policy'
import { ESTADOS } from './workflow'

const ALCANCE = { estados: ESTADOS, predeterminado: '2026-2' }

describe('leerFiltro', () => {
  it.each([
    [{}, '2026-2'],
    [{ semestre: '' }, '2026-2'],
    [{ semestre: 'nada' }, '2026-2'],
    [{ estado: 'aprobada' }, '2026-2'],
    [{ semestre: '2020-1' }, '2020-1'],
    [{ semestre: 'todos' }, undefined],
    // The search of the top bar looks everywhere.
    [{ q: 'bogotá' }, undefined],
    [{ q: 'bogotá', semestre: '2020-1' }, '2020-1'],
  ])('%j asks for the semestre %s', (query, semestre) => {
    expect(leerFiltro(query, ALCANCE).semestre).toBe(semestre)
  })

  it('asks for no estado that this person can never see', () => {
    const estados = estadosVisibles(['consulta'])
    expect(leerFiltro({ estado: 'borrador' }, { ...ALCANCE, estados }).estado).toBeUndefined()
    expect(leerFiltro({ estado: 'aprobada' }, { ...ALCANCE, estados }).estado).toBe('aprobada')
  })

  it('reads back the address it makes', () => {
    for (const semestre of ['2020-1', undefined]) {
      const filtro = { estado: 'devuelta', semestre, texto: 'río & mar', pagina: 3 } as const
      const query = Object.fromEntries(new URL(hrefDeFiltro(filtro), 'http://x').searchParams)
      expect(leerFiltro(query, ALCANCE)).toEqual(filtro)
    }
  })
})

it.each(ROLES.map((rol) => [rol]))('%s: the estados offered are those that can be seen', (rol) => {
  const usuario = { id: 'u', roles: [rol], dependencias: [{ id: 'd' }] }
  const seen = ESTADOS.filter((estado) =>
    isVisible(usuario, { estado, responsableId: 'd', participantes: [] }),
  )
  expect(estadosVisibles([rol])).toEqual(seen)
})
