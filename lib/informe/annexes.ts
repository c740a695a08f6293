import { siglasPropias, TIPO_LABELS } from '@/lib/accion/labels'
import { cleanLine } from './clean'
import type { Material, MaterialAccion } from './material'
import { nombreDePais } from './paises'

/** One entry of an index: a name and the acciones it belongs to, by their place in the book. */
export type IndexEntry = { nombre: string; siglas: string; acciones: number[] }

export type Annexes = {
  cifras: {
    /** The headline figures, in the order they are printed. */
    totales: { nombre: string; total: number }[]
    /** Acciones of each section name over all partes, in the order of the book. */
    ejes: { nombre: string; color: string; total: number }[]
    /** Acciones by the month of their first day; all the months of the semestre. */
    meses: { nombre: string; total: number }[]
    /** The countries with most acciones, most first. */
    paises: { nombre: string; total: number }[]
  }
  indices: { titulo: string; entradas: IndexEntry[] }[]
}

const MOST_COUNTRIES = 10
const collator = new Intl.Collator('es')

/**
 * Figures and indexes out of the acciones in the order of the book.
 * @param ejes name, colour and acciones of each section, joined over the partes
 */
export function buildAnnexes(
  acciones: MaterialAccion[],
  material: Pick<Material, 'semestre' | 'nombresPaises'>,
  ejes: Annexes['cifras']['ejes'],
): Annexes {
  const { semestre } = material
  const nombrePais = (codigo: string): string => nombreDePais(material, codigo)
  const dependencias = indexOf(acciones, (a) => a.dependencias)
  const paises = indexOf(acciones, (a) => named(a.paises.map(nombrePais)))
  const ciudades = indexOf(acciones, (a) => named(a.ciudades))
  const tipos = indexOf(acciones, (a) =>
    named([(TIPO_LABELS as Record<string, string>)[a.tipo] ?? a.tipo]),
  )
  const redes = indexOf(acciones, (a) => named(a.redes))
  return {
    cifras: {
      totales: [
        { nombre: 'acciones', total: acciones.length },
        { nombre: 'dependencias', total: dependencias.length },
        { nombre: 'países', total: paises.length },
        { nombre: 'ciudades', total: ciudades.length },
        { nombre: 'redes', total: redes.length },
      ].filter(({ total }) => total > 0),
      ejes,
      meses: byMonth(acciones, semestre),
      paises: paises
        .map(({ nombre, acciones: own }) => ({ nombre, total: own.length }))
        .sort((a, b) => b.total - a.total || collator.compare(a.nombre, b.nombre))
        .slice(0, MOST_COUNTRIES),
    },
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

function byMonth(
  acciones: MaterialAccion[],
  { inicio, fin }: Material['semestre'],
): Annexes['cifras']['meses'] {
  const first = Number(inicio.slice(5, 7))
  const last = Number(fin.slice(5, 7))
  const name = new Intl.DateTimeFormat('es-MX', { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const month = `${inicio.slice(0, 4)}-${String(first + i).padStart(2, '0')}`
    return {
      nombre: name.format(new Date(`${month}-01T00:00:00Z`)),
      total: acciones.filter((a) => firstDay(a).startsWith(month)).length,
    }
  })
}

function firstDay({ fechas }: MaterialAccion): string {
  return fechas.map((f) => f.inicio).sort()[0] ?? ''
}
