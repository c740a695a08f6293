import { drawBarras } from './barras'
import { enumerar, porcentaje } from './conteos'
import type { Conteo, Cuadro, Figura, Picture } from './figura'

/** «Foro o seminario (28)». */
const said = ({ nombre, total }: Conteo): string => `${nombre} (${total})`

/** One sentence for who does not see the chart: what it counts, how many rows it has, and the largest of them. */
export function altDe(what: string, conteos: Conteo[]): string {
  const largest = conteos
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total)
    .slice(0, 3)
  const most = largest.length === 1 ? 'la mayor cuenta es' : 'las mayores cuentas son'
  return `${what}: ${most} ${enumerar(largest.map(said))}.`
}

/** Name, acciones and, where the rows are parts of `whole`, their share. */
function cuadroDe(titulo: string, conteos: Conteo[], whole: number | null): Cuadro {
  const share = whole === null ? [] : [{ titulo: 'Porcentaje', isNumber: true }]
  return {
    columnas: [{ titulo, isNumber: false }, { titulo: 'Acciones', isNumber: true }, ...share],
    filas: conteos.map(({ nombre, total }) => [
      nombre,
      String(total),
      ...(whole === null ? [] : [porcentaje(total, whole)]),
    ]),
  }
}

export type Barras = {
  clave: string
  titulo: string
  /** Head of the first column: what is counted by. */
  de: string
  conteos: Conteo[]
  /** Acciones in all, when each stands in exactly one row. */
  whole?: number
  /** Rows of the chart and the table; what is beyond is told in a note. */
  most?: number
  draw?: (conteos: Conteo[], accent: string) => Picture
  /** The colour of the institution, for what has none of its own. */
  accent: string
}

/** A chart with its table, of at most `most` rows; null when there is nothing to count. */
export function figuraDe({ most = 8, draw = drawBarras, ...given }: Barras): Figura | null {
  const { clave, titulo, de, conteos, whole = null } = given
  if (conteos.every(({ total }) => total === 0)) return null
  const shown = conteos.slice(0, most)
  const rest = conteos.length - shown.length
  return {
    clave,
    titulo,
    alt: altDe(`Gráfica de barras “${titulo}”`, shown),
    ...draw(shown, given.accent),
    nota: rest > 0 ? `Las primeras ${shown.length} de ${conteos.length}.` : '',
    cuadro: cuadroDe(de, shown, whole),
  }
}
