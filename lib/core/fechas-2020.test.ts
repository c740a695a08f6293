import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { imprimirFechas, leerFechas, periodoDeSemestre, type Fecha } from './fechas'

type Hechos = { acciones: { folio: string; fechasTexto: string; fechas: Fecha[] }[] }

const ruta = new URL('../../prisma/seed/datos/hechos-2020-1.json', import.meta.url)
const { acciones } = JSON.parse(readFileSync(ruta, 'utf8')) as Hechos
const periodo = periodoDeSemestre('2020-1')

describe('the 105 acciones of January–June 2020', () => {
  it('are all there', () => expect(acciones).toHaveLength(105))

  it.each(acciones)('$folio: $fechasTexto', ({ fechasTexto, fechas }) => {
    expect(leerFechas(fechasTexto, periodo)).toEqual({ ok: true, fechas })
    expect(imprimirFechas(fechas, periodo)).toBe(fechasTexto)
  })
})
