import { expect, it } from 'vitest'
import { leerClaves, claveEnSemestre } from './aceptacion-schema'
import { filtrar, filtroQuery, isEstrecho, parseFiltro } from './filtro-de-revision'
import {
  bloqueosDeRevision,
  bloqueosDeTexto,
  fraseDeBloqueo,
  type HallazgoDeInforme,
  type RevisionDeSemestre,
} from './revision'

const semovi = { clave: 'semovi', nombre: 'Secretaría de Movilidad', siglas: 'Semovi' }
const hallazgo = (changes: Partial<HallazgoDeInforme>): HallazgoDeInforme => ({
  ...{ regla: 'frase_repetida', severidad: 'bloquea', folio: '2026-2-0001', titulo: 'Foro' },
  ...{ campo: 'descripcion', cita: 'lo mismo', posicion: 0, mensaje: 'Dígalo una vez.' },
  ...{ propuesta: null, huella: 'a'.repeat(64), aceptado: null, accionId: '1' },
  dependencia: semovi,
  ...changes,
})
const aceptado = { huella: 'a'.repeat(64), motivo: 'Es su lema.', quien: 'Gabinete', cuando: '' }
const VACIA: RevisionDeSemestre = {
  ...{ impresas: 0, hallazgos: [], porDecidir: [], imagenes: [], vinculos: [], vacias: [] },
}

it('blocks what is to be decided, what nobody accepted and what nobody described, and nothing else', () => {
  const revision = {
    ...VACIA,
    hallazgos: [
      hallazgo({}),
      hallazgo({ aceptado }),
      hallazgo({ severidad: 'advertencia' }),
      hallazgo({ severidad: 'sugerencia' }),
    ],
    porDecidir: [
      { folio: '2026-2-0002', titulo: 'Visita', estado: 'devuelta' as const, dependencia: semovi },
    ],
    imagenes: [{ folio: '2026-2-0003', titulo: 'Gira', nombre: 'acto.jpg' }],
    vinculos: [{ folio: '2026-2-0003', titulo: 'Gira', vinculo: 'http://cdmx.gob.mx' }],
    vacias: [{ parte: 'Parte', seccion: 'Transversal' }],
  }
  const found = bloqueosDeRevision(revision).map(({ clase, folio }) => [clase, folio])
  expect(found).toEqual([
    ['por-decidir', '2026-2-0002'],
    ['hallazgo', '2026-2-0001'],
    ['imagen', '2026-2-0003'],
  ])
  expect(bloqueosDeRevision(VACIA)).toEqual([])
})

it('says in words where each is; a picture, of an acción or of a portadilla, is described and not accepted', () => {
  const imagenes = [
    { folio: '2026-2-0003', titulo: 'Gira', nombre: 'acto.jpg' },
    { folio: null, titulo: 'Portada', nombre: 'vista.jpg' },
  ]
  expect(bloqueosDeTexto({ hallazgos: [hallazgo({})], imagenes }).map(fraseDeBloqueo)).toEqual([
    'En la acción 2026-2-0001, “Foro”, un hallazgo impide cerrar (Frase repetida, “lo mismo”): Dígalo una vez. También puede aceptarlo, con un motivo.',
    'En la acción 2026-2-0003, “Gira”: La imagen “acto.jpg” se imprimirá y nadie ha escrito qué muestra.',
    'En “Portada”: La imagen “vista.jpg” se imprimirá y nadie ha escrito qué muestra.',
  ])
})

it.each([
  '',
  '?ver=aceptados',
  '?regla=palabra_doble&severidad=advertencia&dependencia=semovi&pagina=3',
  '?regla=evidencia&accion=2026-2-0003',
  '?todo=1',
])('the address “%s” is read and written the same', (query) => {
  const filtro = parseFiltro(Object.fromEntries(new URLSearchParams(query)))
  expect(filtroQuery(filtro)).toBe(query)
  expect(isEstrecho(filtro)).toBe(query.includes('regla'))
})

it('what an address cannot mean counts as not said', () => {
  const wrong = {
    ver: 'x',
    regla: '<b>',
    severidad: 'grave',
    dependencia: "'",
    pagina: '0',
    accion: '3',
  }
  expect(filtroQuery(parseFiltro(wrong))).toBe('')
})

it('is narrowed by regla, severidad, dependencia and acción, among what is pending or what was accepted', () => {
  const all = [
    hallazgo({}),
    hallazgo({ aceptado }),
    hallazgo({ regla: 'evidencia', severidad: 'advertencia' }),
    hallazgo({ dependencia: { ...semovi, clave: 'copred' } }),
    hallazgo({ folio: '2026-2-0077' }),
  ]
  const at = (query: string) =>
    filtrar(all, parseFiltro(Object.fromEntries(new URLSearchParams(query)))).map((one) =>
      all.indexOf(one),
    )
  expect(at('')).toEqual([0, 2, 3, 4])
  expect(at('accion=2026-2-0077')).toEqual([4])
  expect(at('ver=aceptados')).toEqual([1])
  expect(at('regla=evidencia')).toEqual([2])
  expect(at('severidad=bloquea&dependencia=copred')).toEqual([3])
})

it('a clave names one hallazgo, once; what is none is nothing', () => {
  const una = { folio: '2026-2-0001', huella: 'a'.repeat(64) }
  const clave = claveEnSemestre(una)
  expect(leerClaves([clave, clave, 'x', '2026-2-0001.b'])).toEqual([una])
  expect(leerClaves(clave)).toEqual([una])
  expect(leerClaves(undefined)).toEqual([])
})
