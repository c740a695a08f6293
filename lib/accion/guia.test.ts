import { describe, expect, it } from 'vitest'
import { imprimirFechas, leerFechas } from '@/lib/core/fechas'
import { contarPalabras } from '@/lib/core/texto'
import { corregirAccion } from '@/lib/correccion/corregir'
import { LEXICO } from '@/lib/correccion/ejemplo.fixture'
import { GUIA } from './guia'

const PERIODO = { inicio: '2026-07-01', fin: '2026-12-31' }
const ejemploDe = (id: string) => GUIA.find((seccion) => seccion.id === id)!.ejemplo!

function hallazgosDe({ titulo, descripcion }: { titulo: string; descripcion: string }) {
  const accion = {
    titulo,
    fechasTexto: '8 de julio',
    fechas: [{ inicio: '2026-07-08', fin: '2026-07-08', precision: 'dia' as const }],
    tipo: 'visita' as const,
    responsable: { nombre: 'Secretaría de Movilidad', siglas: 'Semovi' },
    participantes: [],
    contrapartes: ['Municipalidad Metropolitana de Lima'],
    paises: [{ codigo: 'PE', nombre: 'Perú' }],
    redes: [],
    lugar: null,
    descripcion,
    evidencia: ['https://www.cdmx.gob.mx/nota'],
  }
  return corregirAccion(accion, { periodo: PERIODO, lexico: LEXICO }).map(({ regla }) => regla)
}

describe('the guía', () => {
  it('is short: at most 350 words on screen', () => {
    const textos = GUIA.flatMap(({ titulo, puntos, ejemplo }) => [
      titulo,
      ...puntos,
      ejemplo?.antes ?? '',
      ejemplo?.despues ?? '',
    ])
    expect(contarPalabras(textos.join(' '))).toBeLessThanOrEqual(350)
  })

  it('says as good what the corrector lets pass, and as bad what it marks', () => {
    const [titulo, descripcion] = [ejemploDe('titulo'), ejemploDe('descripcion')]
    expect(hallazgosDe({ titulo: titulo.despues, descripcion: descripcion.despues })).toEqual([])
    const malos = hallazgosDe({ titulo: titulo.antes, descripcion: descripcion.antes })
    expect(malos).toEqual(
      expect.arrayContaining(['formato_titulo', 'persona_gramatical', 'extension']),
    )
  })

  it('writes dates as the informe prints them', () => {
    const [puntos = ''] = GUIA.find(({ id }) => id === 'fechas')!.puntos
    const frases = [...puntos.matchAll(/“([^”]+)”/g)].map(([, frase]) => frase!)
    expect(frases).not.toEqual([])
    for (const frase of [...frases, ejemploDe('fechas').despues]) {
      const leidas = leerFechas(frase, PERIODO)
      expect(leidas.ok && imprimirFechas(leidas.fechas, PERIODO)).toBe(frase)
    }
  })
})
