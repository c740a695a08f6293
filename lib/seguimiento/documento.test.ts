import { describe, expect, test } from 'vitest'
import { correoDeAvisos } from '@/lib/aviso/correo'
import { createTypesetter } from '@/lib/informe/typeset/typesetter.mjs'
import { openPdf, pageTexts, roles } from '@/lib/informe/typeset/pdf.fixture'
import { documentoDePaquete } from './documento'
import type { Paquete } from './paquete'

const now = new Date('2026-11-23T18:00:00Z')
const observacion = { campo: 'descripcion' as const, cita: null, isAtendida: false }

const paquete = (acciones = 2): Paquete => ({
  dependencia: { clave: 'semovi', nombre: 'Secretaría de Movilidad', siglas: 'Semovi' },
  semestre: '2026-2',
  acciones: Array.from({ length: acciones }, (_, index) => ({
    folio: `2026-2-${String(index + 1).padStart(4, '0')}`,
    titulo: 'Demostración: #set text(red) y *marcas* que son sólo texto',
    vence: index === 0 ? '2026-12-03' : null,
    observaciones: [
      { ...observacion, id: `a${index}`, texto: 'Precise el resultado.\n\nY quiénes asistieron.' },
      {
        ...observacion,
        id: `b${index}`,
        texto: 'Cite la fuente.',
        cita: 'un fructífero intercambio',
      },
    ],
  })),
})

const typesetter = createTypesetter(process.cwd())
const set = (acciones?: number) =>
  openPdf(typesetter.paquete(JSON.stringify(documentoDePaquete(paquete(acciones), now))))

describe('the PDF', () => {
  test('is tagged text: a heading for each acción, a list of its observaciones', async () => {
    const pdf = await set()
    const text = (await pageTexts(pdf)).join(' ')
    for (const said of [
      'Secretaría de Movilidad (Semovi)',
      '4 observaciones en 2 acciones',
      'Folio 2026-2-0001',
      'a más tardar el 3 de diciembre de 2026',
      '#set text(red) y *marcas*',
      '“un fructífero intercambio”',
      'Y quiénes asistieron.',
      '1 de 1',
    ]) {
      expect(text).toContain(said)
    }
    expect(await roles(pdf)).toMatchObject({ H1: 1, H2: 2, L: 2, LI: 4 })
  })

  test('goes on over pages, each with its number', async () => {
    const pages = await pageTexts(await set(14))
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.at(-1)).toContain(`${pages.length} de ${pages.length}`)
  })
})

test('the message lists folios, how many observaciones and by when, with an address for each', () => {
  const enAviso = {
    dependencia: 'Semovi',
    clave: 'semovi',
    semestre: '2026-2',
    acciones: [
      { folio: '2026-2-0001', titulo: 'Uno', observaciones: 2, vence: '3 de diciembre de 2026' },
      { folio: '2026-2-0002', titulo: 'Otro', observaciones: 1, vence: null },
    ],
  }
  const aviso = {
    tipo: 'paquete-observaciones' as const,
    datos: { folio: null, titulo: '', paquete: enAviso },
    ruta: '/acciones/paquete?dependencia=semovi&semestre=2026-2',
  }
  const casa = { baseUrl: 'https://ejemplo.cdmx', organo: 'Gabinete' }
  const { asunto, texto } = correoDeAvisos([aviso], { nombre: 'Enlace' }, casa)
  expect(asunto).toBe('Paquete de observaciones: Semovi')
  expect(texto.split('\n--\n')[0]).toBe(`Enlace:

El Gabinete le envía el paquete de observaciones de Semovi, semestre 2026-2: 3 observaciones en 2 acciones por atender.
https://ejemplo.cdmx/acciones/paquete?dependencia=semovi&semestre=2026-2

2026-2-0001, “Uno”: 2 observaciones, a más tardar el 3 de diciembre de 2026.
https://ejemplo.cdmx/acciones/2026-2-0001

2026-2-0002, “Otro”: 1 observación.
https://ejemplo.cdmx/acciones/2026-2-0002
`)
})
