import { expect, it } from 'vitest'
import type { DependenciaEnSemestre } from './recordatorio'
import { enviosDe } from './salida'
import { dichoDeAviso } from './aviso'

const devuelta = (folio: string, venceEl: string) => ({
  ...{ id: folio, folio, titulo: 'Taller', venceEl, tocada: false },
})
const DEPENDENCIA: DependenciaEnSemestre = {
  ...{ id: 'd', clave: 'semovi', nombre: 'Secretaría de Movilidad', cierraEl: '2027-01-15' },
  ...{ recibe: true, reporto: true, declaro: false, titular: null, borradores: [] },
  devueltas: [devuelta('2026-2-0001', '2026-12-01'), devuelta('2026-2-0002', '2026-12-20')],
}
const said = (hoy: string) =>
  enviosDe(
    { semestres: [{ clave: '2026-2', dependencias: [DEPENDENCIA] }], porRevisar: [] },
    { a: 'devueltas', dependencias: [], nota: '' },
    hoy,
  ).map(({ tipo, datos }) => dichoDeAviso(tipo, datos).texto)

it('of what was returned, the next plazo to come is told, and none that is over as if it came', () => {
  expect(said('2026-12-01')[0]).toContain('vence el 1 de diciembre de 2026')
  expect(said('2026-12-02')[0]).toContain('vence el 20 de diciembre de 2026')
  expect(said('2026-12-21')[0]).not.toContain('vence')
})
