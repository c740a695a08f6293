import { cleanLine } from '../clean'
import type { Material } from '../material'
import { nombreDePais } from '../paises'
import { fechasImpresas, labelDeModalidad, labelDeTipo } from './acciones'
import { hojaDe, type Celda, type ColumnaDe, type Hoja } from './hoja'
import { listOrdenadas, type AccionOrdenada } from './ordenadas'

/** What one acción has of something: one row for each, so that a spreadsheet can count and filter them. */
type Relacion = { accion: AccionOrdenada['accion']; celdas: Celda[] }

const PAPEL = { responsable: 'Responsable', participante: 'Participante' }

/** The acción that a row is about, after what is told of it. */
const accionColumns = (material: Material): ColumnaDe<Relacion>[] => [
  { titulo: 'Folio', ancho: 14, celda: ({ accion }) => cleanLine(accion.folio) },
  { titulo: 'Título', ancho: 70, celda: ({ accion }) => cleanLine(accion.titulo) },
  { titulo: 'Fechas', ancho: 26, celda: ({ accion }) => fechasImpresas(accion, material) },
]

const byName = new Intl.Collator('es')

/** Rows by their first cell in Spanish order; those alike keep the order of the book. */
function hojaDeRelaciones(
  material: Material,
  nombre: string,
  titulos: [string, number][],
  celdasDe: (accion: AccionOrdenada['accion']) => Celda[][],
): Hoja {
  const own = titulos.map(([titulo, ancho], index) => ({
    titulo,
    ancho,
    celda: ({ celdas }: Relacion) => celdas[index] ?? '',
  }))
  const rows = listOrdenadas(material)
    .flatMap(({ accion }) => celdasDe(accion).map((celdas) => ({ accion, celdas })))
    .sort((a, b) => byName.compare(String(a.celdas[0]), String(b.celdas[0])))
  return hojaDe(nombre, [...own, ...accionColumns(material)], rows)
}

/**
 * The sheets by dependencia, país, red and tipo: one row for each time an acción has one.
 * @throws RangeError as orderMaterial
 */
export function hojasDeRelaciones(material: Material): Hoja[] {
  return [
    hojaDeRelaciones(
      material,
      'Dependencias',
      [
        ['Dependencia', 50],
        ['Siglas', 14],
        ['Papel', 13],
        ['Nota', 24],
      ],
      (a) =>
        a.dependencias.map((d) => [
          cleanLine(d.nombre),
          cleanLine(d.siglas),
          PAPEL[d.papel],
          cleanLine(d.nota ?? ''),
        ]),
    ),
    hojaDeRelaciones(
      material,
      'Países',
      [
        ['País', 26],
        ['Código', 9],
        ['Región', 22],
      ],
      (a) =>
        a.paises.map((codigo) => [
          nombreDePais(material, codigo),
          cleanLine(codigo),
          material.regiones?.[codigo] ?? '',
        ]),
    ),
    hojaDeRelaciones(material, 'Redes', [['Red', 30]], (a) =>
      a.redes.map((red) => [cleanLine(red)]),
    ),
    hojaDeRelaciones(
      material,
      'Tipos',
      [
        ['Tipo de acción', 26],
        ['Modalidad', 14],
      ],
      (a) => [[labelDeTipo(a.tipo), labelDeModalidad(a.modalidad)]],
    ),
  ]
}
