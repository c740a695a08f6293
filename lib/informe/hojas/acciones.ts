import { MODALIDAD_LABELS, TIPO_LABELS } from '@/lib/accion/labels'
import { imprimirFechas, type Fecha } from '@/lib/core/fechas'
import { cleanLine, cleanParagraphs } from '../clean'
import type { Material, MaterialAccion } from '../material'
import { nombreDePais } from '../paises'
import { hojaDe, type Celda, type ColumnaDe, type Hoja } from './hoja'
import { listOrdenadas, type AccionOrdenada } from './ordenadas'

/** The date line as the book prints it; the old text only where there are no dates. */
export const fechasImpresas = ({ fechas, fechasTexto }: MaterialAccion, material: Material) =>
  cleanLine(fechas.length > 0 ? imprimirFechas(fechas, material.semestre) : fechasTexto)

export const labelDeTipo = (tipo: string): string =>
  (TIPO_LABELS as Record<string, string>)[tipo] ?? cleanLine(tipo)

export const labelDeModalidad = (modalidad: string): string =>
  (MODALIDAD_LABELS as Record<string, string>)[modalidad] ?? cleanLine(modalidad)

const SI_NO = (yes: boolean) => (yes ? 'sí' : 'no')

/** A list inside one cell: one item a line. */
const lines = (items: string[]): string => items.map(cleanLine).join('\n')

/** ISO 8601 intervals, one a line: days `2020-01-20/2020-01-22`, months `2020-04/2020-05`. */
const intervals = (fechas: Fecha[]): string =>
  fechas
    .map(({ inicio, fin, precision }) =>
      precision === 'mes' ? `${inicio.slice(0, 7)}/${fin.slice(0, 7)}` : `${inicio}/${fin}`,
    )
    .join('\n')

const dayOrNothing = (days: string[]): Celda => (days[0] ? { dia: days[0] } : '')
const firstDay = ({ fechas }: MaterialAccion) => dayOrNothing(fechas.map((f) => f.inicio).sort())
const lastDay = ({ fechas }: MaterialAccion) =>
  dayOrNothing(fechas.map((f) => f.fin).sort((a, b) => (a < b ? 1 : -1)))

/** Those of one papel, as texts. */
const named = (
  { dependencias }: MaterialAccion,
  papel: 'responsable' | 'participante',
  pick: (dependencia: MaterialAccion['dependencias'][number]) => string,
) => lines(dependencias.filter((d) => d.papel === papel).map(pick))

type Row = AccionOrdenada
const column = (titulo: string, ancho: number, celda: (row: Row) => Celda): ColumnaDe<Row> => ({
  titulo,
  ancho,
  celda,
})

/** Where it stands, what it says and when. */
const textColumns = (material: Material) => [
  column('Folio', 14, ({ accion }) => cleanLine(accion.folio)),
  column('Parte', 7, ({ accion }) => accion.parte),
  column('Nombre de la parte', 30, ({ nombreParte }) => nombreParte),
  column('Eje', 6, ({ accion }) => accion.eje),
  column('Nombre del eje', 30, ({ nombreEje }) => nombreEje),
  column('Orden', 7, ({ orden }) => orden),
  column('Título', 60, ({ accion }) => cleanLine(accion.titulo)),
  column('Fechas', 26, ({ accion }) => fechasImpresas(accion, material)),
  column('Primer día', 12, ({ accion }) => firstDay(accion)),
  column('Último día', 12, ({ accion }) => lastDay(accion)),
  column('Intervalos', 23, ({ accion }) => intervals(accion.fechas)),
  column('Fechas como se escribieron', 26, ({ accion }) => cleanLine(accion.fechasTexto)),
  column('Descripción', 90, ({ accion }) => cleanParagraphs(accion.descripcion).join('\n\n')),
]

/** Who did it, with whom and where. */
const companyColumns = (material: Material) => [
  column('Responsable', 40, ({ accion }) => named(accion, 'responsable', (d) => d.nombre)),
  column('Siglas de la responsable', 16, ({ accion }) =>
    named(accion, 'responsable', (d) => d.siglas),
  ),
  column('Nota de la responsable', 24, ({ accion }) =>
    named(accion, 'responsable', (d) => d.nota ?? ''),
  ),
  column('Participantes', 40, ({ accion }) => named(accion, 'participante', (d) => d.nombre)),
  column('Contrapartes', 40, ({ accion }) => lines(accion.contrapartes)),
  column('Países', 20, ({ accion }) => lines(accion.paises.map((c) => nombreDePais(material, c)))),
  column('Códigos de países', 10, ({ accion }) => lines(accion.paises)),
  column('Ciudades', 20, ({ accion }) => lines(accion.ciudades)),
  column('Redes', 16, ({ accion }) => lines(accion.redes)),
  column('Lugar', 24, ({ accion }) => cleanLine(accion.lugar ?? '')),
]

const classColumns: ColumnaDe<Row>[] = [
  column('ODS', 8, ({ accion }) => accion.ods.join('\n')),
  column('Tipo de acción', 24, ({ accion }) => labelDeTipo(accion.tipo)),
  column('Clave del tipo', 22, ({ accion }) => cleanLine(accion.tipo)),
  column('Modalidad', 13, ({ accion }) => labelDeModalidad(accion.modalidad)),
  column('Clave de la modalidad', 13, ({ accion }) => cleanLine(accion.modalidad)),
  column('Estado', 11, ({ accion }) => cleanLine(accion.estado)),
  column('De un informe anterior', 11, ({ accion }) => SI_NO(accion.archivo)),
  column('Posición a mano', 10, ({ accion }) => accion.ordenManual?.posicion ?? ''),
  column('Motivo de la posición', 24, ({ accion }) => cleanLine(accion.ordenManual?.motivo ?? '')),
  column('Acción común', 9, ({ accion }) => SI_NO(accion.comun)),
  column('Extemporánea de', 13, ({ accion }) => cleanLine(accion.extemporaneaDe ?? '')),
  column('Continúa a', 14, ({ accion }) => cleanLine(accion.continuaDe ?? '')),
  column('Evidencia', 40, ({ accion }) => lines(accion.evidencia)),
]

/**
 * One row for each acción in the order of the book, with every column of the contract's JSON. Lists stand one item a
 * line inside their cell, paragraphs with a blank line between them.
 * @throws RangeError as orderMaterial
 */
export function hojaDeAcciones(material: Material): Hoja {
  const columnas = [...textColumns(material), ...companyColumns(material), ...classColumns]
  return hojaDe('Acciones', columnas, listOrdenadas(material))
}
