import type { DependenciaNombrada } from './accion'
import type { Entrada, Original, Unible } from './fusion'

/** An entry of a joined list, with the folios that name it. */
export type Unida<T extends { id: string } = Entrada> = T & { folios: string[] }

function unir<T extends { id: string }>(
  originales: readonly Original[],
  de: (original: Original) => readonly T[],
): Unida<T>[] {
  const unidas = new Map<string, Unida<T>>()
  for (const original of originales) {
    for (const entrada of de(original)) {
      const known = unidas.get(entrada.id)
      if (known) known.folios.push(original.folio)
      else unidas.set(entrada.id, { ...entrada, folios: [original.folio] })
    }
  }
  return [...unidas.values()]
}

/** Every entry of one list of the originals, once, in their order. */
export function unirLista(originales: readonly Original[], lista: Unible): Unida[] {
  return unir(originales, (original) => original[lista])
}

/** Every ODS of the originals, once, in order. */
export function unirOds(originales: readonly Original[]): number[] {
  return [...new Set(originales.flatMap(({ ods }) => ods))].sort((a, b) => a - b)
}

type Dependencia = DependenciaNombrada & { id: string }

/** The dependencias that reported the originals: one of them will answer for the común, the others take part in it. */
export function responsablesDe(originales: readonly Original[]): Unida<Dependencia>[] {
  return unir(originales, ({ responsable }) => [responsable])
}

/**
 * The participantes of the originals that reported none of them. Who answered «No participamos» wherever it was named
 * is not among them.
 */
export function participantesDe(originales: readonly Original[]): Unida<Dependencia>[] {
  const responsables = new Set(originales.map(({ responsable }) => responsable.id))
  return unir(originales, ({ participantes }) =>
    participantes.filter(({ id, participa }) => participa !== false && !responsables.has(id)),
  )
}

/** The evidence of all: links once, each file as it is. */
export function unirEvidencia(originales: readonly Original[]): string[] {
  const all = originales.flatMap(({ evidencia }) => evidencia)
  const vinculos = all.filter(({ tipo }) => tipo === 'vinculo').map(({ ubicacion }) => ubicacion)
  const archivos = all.filter(({ tipo }) => tipo === 'archivo').map(({ nombre }) => nombre)
  return [...new Set(vinculos), ...archivos]
}
