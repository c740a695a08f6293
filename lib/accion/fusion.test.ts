import { describe, expect, it } from 'vitest'
import { impedimentoDeFusion, type Original, type SemestreDeFusion } from './fusion'
import { fusionEnPalabras } from './fusion-en-palabras'
import { formDeFusion } from './fusion-form'
import { foliosDe, hrefDeFusion } from './fusion-schema'

const SEMOVI = { id: 'd1', clave: 'semovi', nombre: 'Secretaría de Movilidad', siglas: 'Semovi' }
const COPRED = { id: 'd2', clave: 'copred', nombre: 'Consejo', siglas: 'Copred' }

const original = (folio: string, changes: Partial<Original> = {}): Original => ({
  ...{ id: folio, version: 1, folio, estado: 'enviada', titulo: 'Un taller', fechasTexto: '' },
  fechas: [{ inicio: '2026-07-20', fin: '2026-07-22', precision: 'dia' }],
  ...{ parte: { numero: 1, nombre: 'Una' }, eje: null, tipo: 'visita', modalidad: 'mixta' },
  ...{ lugar: null, ods: [], descripcion: `La de ${folio}.`, responsable: SEMOVI },
  ...{ participantes: [], contrapartes: [], paises: [], ciudades: [], redes: [], evidencia: [] },
  ...changes,
})

const SEMESTRE: SemestreDeFusion = {
  ...{ id: 's', clave: '2026-2', periodo: { inicio: '2026-07-01', fin: '2026-12-31' } },
  ...{ partes: [], ejes: [] },
}

describe('what the page of a merge offers', () => {
  const lyon = { id: 'c1', nombre: 'Lyon' }
  const form = formDeFusion(
    [
      original('2026-2-0001', { ciudades: [lyon] }),
      original('2026-2-0002', {
        ...{
          responsable: COPRED,
          lugar: 'El Zócalo',
          ciudades: [lyon, { id: 'c2', nombre: 'Pau' }],
        },
      }),
    ],
    SEMESTRE,
  )

  it('has equal texts once, with all who say it, and what says nothing last', () => {
    expect(form.campos.titulo).toEqual([
      { id: '2026-2-0001', de: '2026-2-0001 (Semovi) y 2026-2-0002 (Copred)', texto: 'Un taller' },
    ])
    expect(form.campos.descripcion).toHaveLength(2)
    expect(form.campos.fechas[0]?.texto).toBe('20 al 22 de julio')
    expect(form.campos.lugar.map(({ texto }) => texto)).toEqual(['El Zócalo', ''])
    expect(form.descripciones).toBe('La de 2026-2-0001.\n\nLa de 2026-2-0002.')
  })

  it('joins the lists, and tells which entries are not of all', () => {
    expect(form.listas).toEqual([
      {
        lista: 'ciudades',
        opciones: [
          { value: 'c1', label: 'Lyon' },
          { value: 'c2', label: 'Pau', hint: 'Sólo en 2026-2-0002' },
        ],
      },
    ])
    expect(form.responsables.map(({ value }) => value)).toEqual(['d1', 'd2'])
  })
})

describe('why an acción is not merged', () => {
  const accion = { estado: 'enviada', comun: false, enEdicionCerrada: false, semestre: '2026-2' }
  const why = (changes: object) =>
    impedimentoDeFusion(
      { ...accion, ...changes } as Parameters<typeof impedimentoDeFusion>[0],
      '2026-2',
    )

  it.each([
    [{}, null],
    [{ estado: 'aprobada' }, null],
    [{ estado: 'devuelta' }, 'está devuelta; sólo se fusionan las enviadas y las aprobadas'],
    [{ estado: 'fusionada' }, 'ya es parte de otra acción común'],
    [{ comun: true }, 'ya es una acción común: deshaga antes su fusión'],
    [{ semestre: '2026-1' }, 'es de otro semestre, 2026-1'],
    [{ enEdicionCerrada: true }, 'es de un semestre o de una edición que ya se cerraron'],
  ])('%o', (changes, motivo) => expect(why(changes)).toBe(motivo))
})

it('an address carries folios, each once, however they were typed', () => {
  expect(foliosDe(['2026-2-0001', ' 2026-2-0002, 2026-2-0001', '', 'otra cosa'])).toEqual([
    '2026-2-0001',
    '2026-2-0002',
  ])
  expect(foliosDe(undefined)).toEqual([])
  expect(hrefDeFusion(['A', 'B'])).toBe('/revision/fusionar?folios=A&folios=B')
})

it('is told in words: of an original where to, of the común what of', () => {
  expect(fusionEnPalabras({ comun: '2026-2-0009' })).toBe('en la acción común 2026-2-0009')
  expect(fusionEnPalabras({ originales: ['A', 'B', 'C'] })).toBe('de A, B y C')
  expect(fusionEnPalabras({ motivo: 'x' })).toBe('')
})
