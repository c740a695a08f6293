import { expect, it } from 'vitest'
import { canonicalJson } from '@/lib/core/canonico'
import { FORMAS } from '../formato'
import { fotografia, imagenDe } from '../imagenes.fixture'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import type { Material } from '../material'
import { armarLibro, exportarLibro } from './exportar'

/** With everything that is kept by key, or has keys of its own. */
function materialWithKeys(): Material {
  const material = sampleMaterial()
  const portadilla = (n: number) => ({ titulo: '', texto: 'Unas palabras.', imagen: imagenDe(n) })
  const acciones = material.acciones.slice(0, 3)
  acciones[1]!.ordenManual = { posicion: 1, motivo: 'Abre.', en: '2020-07-01T00:00:00.000Z' }
  return {
    ...material,
    acciones,
    portadillas: { portada: portadilla(1), 'parte-1': portadilla(2), 'eje-1-0': portadilla(3) },
  }
}

it.each(FORMAS)(
  'a database that keeps keys in its own order changes no byte of %s',
  async (forma) => {
    const material = materialWithKeys()
    const kept = JSON.parse(canonicalJson(material)) as Material
    const bytes = await fotografia(300, 200)
    const imagenes = new Map([1, 2, 3].map((n) => [imagenDe(n).clave, bytes]))
    const made = (of: Material) => exportarLibro(forma, armarLibro(of, imagenes, SAMPLE_IMPRINT))
    expect(Buffer.compare(Buffer.from(await made(material)), Buffer.from(await made(kept)))).toBe(0)
  },
)
