import { siglasPropias, TIPO_LABELS } from '@/lib/accion/labels'
import { cleanLine } from './clean'
import type { Material, MaterialAccion } from './material'
import { nombreDePais } from './paises'

/** One entry of an index: a name and the acciones it belongs to, by their place in the book. */
export type IndexEntry = { nombre: string; siglas: string; acciones: number[] }

export type Annexes = {
  /** How many of each there are, in the order they are printed; of what there is none, nothing. */
  totales: { nombre: string; total: number }[]
  indices: { titulo: string; entradas: IndexEntry[] }[]
}

const collator = new Intl.Collator('es')

/** Totals and indexes out of the acciones in the order of the book. */
export function buildAnnexes(
  acciones: MaterialAccion[],
  material: Pick<Material, 'nombresPaises'>,
): Annexes {
  const nombrePais = (codigo: string): string => nombreDePais(material, codigo)
  const dependencias = indexOf(acciones, (a) => a.dependencias)
  const paises = indexOf(acciones, (a) => named(a.paises.map(nombrePais)))
  const ciudades = indexOf(acciones, (a) => named(a.ciudades))
  const tipos = indexOf(acciones, (a) =>
    named([(TIPO_LABELS as Record<string, string>)[a.tipo] ?? a.tipo]),
  )
  const redes = indexOf(acciones, (a) => named(a.redes))
  return {
    totales: [
      { nombre: 'acciones', total: acciones.length },
      { nombre: 'dependencias', total: dependencias.length },
      { nombre: 'países', total: paises.length },
      { nombre: 'ciudades', total: ciudades.length },
      { nombre: 'redes', total: redes.length },
    ].filter(({ total }) => total > 0),
    indices: [
      { titulo: 'Dependencias', entradas: dependencias },
      { titulo: 'Países', entradas: paises },
      { titulo: 'Ciudades', entradas: ciudades },
      { titulo: 'Redes', entradas: redes },
      { titulo: 'Tipos de acción', entradas: tipos },
    ].filter(({ entradas }) => entradas.length > 0),
  }
}

function named(names: string[]): { nombre: string; siglas: string }[] {
  return names.map((nombre) => ({ nombre, siglas: '' }))
}

/** Names in Spanish alphabetical order, each acción once under each name. */
function indexOf(
  acciones: MaterialAccion[],
  namesOf: (accion: MaterialAccion) => { nombre: string; siglas: string }[],
): IndexEntry[] {
  const entries = new Map<string, IndexEntry>()
  acciones.forEach((accion, place) => {
    for (const { nombre: raw, siglas } of namesOf(accion)) {
      const nombre = cleanLine(raw)
      if (nombre === '') continue
      const entry = entries.get(nombre) ?? {
        nombre,
        siglas: siglasPropias({ nombre, siglas: cleanLine(siglas) }),
        acciones: [],
      }
      if (entry.acciones.at(-1) !== place) entry.acciones.push(place)
      entries.set(nombre, entry)
    }
  })
  return [...entries.values()].sort((a, b) => collator.compare(a.nombre, b.nombre))
}
