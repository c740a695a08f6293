import { describe, expect, test } from 'vitest'
import type { AcuseVista } from '@/lib/accion/acuse'
import { documentoDeAcuse } from './acuse'
import { createTypesetter } from './typeset/typesetter.mjs'
import { openPdf, pageTexts, roles } from './typeset/pdf.fixture'

const acuse = (changes: Partial<AcuseVista> = {}): AcuseVista => ({
  accionId: '01a20657-6cfe-76ad-9125-24f6f74b02d8',
  folio: '2026-2-0042',
  titulo: 'Demostración: #set text(red) y *marcas* que son sólo texto',
  fechas: '20 al 22 de julio',
  dependencia: 'Secretaría de Movilidad (Semovi)',
  semestre: '2026-2',
  quien: 'Enlace de Semovi',
  enviadaEn: '2026-11-23T05:41:00.000Z',
  cuando: '22 de noviembre de 2026 a las 23:41',
  revision: 1,
  envio: 1,
  huella: 'a1b2 c3d4 e5f6 0718 a1b2 c3d4 e5f6 0718',
  vistoBueno: false,
  oficio: null,
  observaciones: null,
  ...changes,
})

const typesetter = createTypesetter(process.cwd())
const set = (changes?: Partial<AcuseVista>) =>
  typesetter.acuse(JSON.stringify(documentoDeAcuse(acuse(changes))))

describe('the receipt', () => {
  test('is one page of tagged text, with only what was asked', async () => {
    const pdf = await openPdf(set())
    const pages = await pageTexts(pdf)
    expect(pages).toHaveLength(1)
    for (const said of [
      'Folio 2026-2-0042',
      '#set text(red) y *marcas*',
      '22 de noviembre de 2026 a las 23:41, hora del centro de México',
      'Enlace de Semovi',
      '1.º envío (revisión 1)',
      'a1b2 c3d4',
    ]) {
      expect(pages[0]).toContain(said)
    }
    expect(pages[0]).not.toContain('Persona titular')
    expect(pages[0]).not.toContain('leídas')
    expect(pages[0]).toContain('puede retirarla')
    expect(await roles(pdf)).toMatchObject({ H1: 1, H2: 1, L: 1 })
  })

  test('stays one page with the longest title, an oficio and observaciones', async () => {
    const pdf = await openPdf(
      set({
        titulo: 'Intercambio técnico sobre movilidad '.repeat(14).slice(0, 500),
        oficio: 'O'.repeat(100),
        observaciones: { atendidas: 3, leidas: 2 },
      }),
    )
    const pages = await pageTexts(pdf)
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('5 leídas, de ellas 3 con respuesta o marca de atendida')
    expect(pages[0]).not.toContain('puede retirarla')
  })
})
