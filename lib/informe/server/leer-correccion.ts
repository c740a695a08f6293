import { dayFromColumn } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/server/db'
import { fechasDeFilas } from '@/lib/accion/server/columnas'
import type { Periodo } from '@/lib/core/fechas'
import { toAccion } from '../document'
import { compararAccion, type AccionDeBase, type Cambio } from '../correccion'
import { huellaDeAccion, MARCA_PRESENTACION, propiedadDeAccion } from '../docx/marks'
import { reunirAcciones, type Perdida, type Reunida } from '../docx/reunir'
import { parrafosDe, limpiarLinea } from '@/lib/core/texto'
import { cleanParagraphs } from '../clean'
import type { DocxAbierto } from './abrir-docx'

type Fila = AccionDeBase & { id: string; revision: number; isAprobada: boolean }

export type CambioLeido = Cambio & { accionId: string; revision: number }
export type CorreccionLeida = { cambios: CambioLeido[]; perdidas: Perdida[] }

export type SemestreDeCorreccion = { id: string; periodo: Periodo; presentacion: string[] }

const aviso = (folio: string | null, mensaje: string, texto = ''): Perdida => ({
  folio,
  mensaje,
  texto,
})

/** The acciones that a file names, as they stand. */
async function listBase(tx: Tx, semestreId: string): Promise<Map<string, Fila>> {
  const filas = await tx.accion.findMany({
    where: { semestreId, folio: { not: null } },
    select: {
      id: true,
      folio: true,
      estado: true,
      revision: true,
      titulo: true,
      fechasTexto: true,
      descripcion: true,
      fechas: { orderBy: { orden: 'asc' }, select: { inicio: true, fin: true, precision: true } },
    },
  })
  return new Map(
    filas.map(({ folio, estado, fechas, ...fila }) => [
      folio!,
      {
        ...fila,
        folio: folio!,
        fechas: fechasDeFilas(fechas),
        isAprobada: estado === 'aprobada',
      },
    ]),
  )
}

/** What an edited file asks to change in the acciones of its semestre, and what of it is to be told and no more. */
export async function leerCorreccion(
  tx: Tx,
  { id, periodo, presentacion }: SemestreDeCorreccion,
  { leido, propiedades }: DocxAbierto,
): Promise<CorreccionLeida> {
  const base = await listBase(tx, id)
  const { acciones, perdidas } = reunirAcciones(leido.bloques)
  const cambios: CambioLeido[] = []
  for (const reunida of acciones.values()) {
    const fila = base.get(reunida.folio)
    const senal = propiedades.get(propiedadDeAccion(reunida.folio)) ?? ''
    if (isIntacta(reunida, senal)) continue
    const why = porQueNo(fila, senal, periodo)
    if (!fila || why !== null) {
      perdidas.push(aviso(reunida.folio, why ?? SIN_ACCION))
      continue
    }
    if (reunida.revuelta) continue
    const found = compararAccion(reunida, fila, periodo)
    const { id: accionId, revision } = fila
    cambios.push(...found.cambios.map((cambio) => ({ ...cambio, accionId, revision })))
    perdidas.push(...found.perdidas.map((mensaje) => aviso(reunida.folio, mensaje)))
  }
  perdidas.push(...faltantes(propiedades, base, acciones), ...delArchivo(leido, presentacion))
  return { cambios, perdidas }
}

/** Nobody touched it in the file: whatever became of it since, there is nothing to tell. */
function isIntacta({ titulo, fechas, parrafos, revuelta }: Reunida, senal: string): boolean {
  const fecha = (fechas ?? '').replace(/^\((.*)\)$/s, '$1')
  const huella = huellaDeAccion({ titulo: titulo ?? '', fecha, parrafos })
  return !revuelta && senal.split(' ')[1] === huella
}

const SIN_ACCION = 'No hay una acción con ese folio en el semestre: no se tomó nada de ella.'

/** Why nothing is taken of an acción; null when it stands as the file found it. */
function porQueNo(fila: Fila | undefined, senal: string, periodo: Periodo): string | null {
  if (!fila) return SIN_ACCION
  if (!fila.isAprobada) return 'Ya no está aprobada: no se tomó nada de ella.'
  const [revision, huella] = senal.split(' ')
  if (revision === undefined || huella === undefined) {
    return 'El archivo no dice de qué versión se hizo: no se tomó nada de ella.'
  }
  const impresa = toAccion({ ...fila, descripcion: parrafosDe(fila.descripcion) }, 0, periodo)
  const isSame = Number(revision) === fila.revision && huella === huellaDeAccion(impresa)
  return isSame ? null : 'Cambió después de que se hizo el archivo: no se tomó nada de ella.'
}

/** Acciones that were in the file when it left, and are not now. Nothing is done to them. */
function faltantes(
  propiedades: DocxAbierto['propiedades'],
  base: ReadonlyMap<string, Fila>,
  acciones: ReadonlyMap<string, Reunida>,
): Perdida[] {
  return [...base.keys()]
    .filter((folio) => propiedades.has(propiedadDeAccion(folio)) && !acciones.has(folio))
    .map((folio) => aviso(folio, 'Ya no está en el archivo: se deja como está.'))
}

const contados = (n: number, one: string, many: string): string => (n === 1 ? one : `${n} ${many}`)

/** What is of the whole file: what Word keeps beside the text, and what is edited elsewhere. */
function delArchivo(leido: DocxAbierto['leido'], presentacion: string[]): Perdida[] {
  const { marcados, comentarios, notas, bloques } = leido
  const said = bloques
    .filter(({ marcas }) => marcas.some((marca) => marca.startsWith(MARCA_PRESENTACION)))
    .map(({ texto }) => limpiarLinea(texto))
  const isOther = said.join('\n') !== cleanParagraphs(presentacion).map(limpiarLinea).join('\n')
  return [
    marcados > 0 && 'El archivo trae cambios marcados por Word: se leyeron como si se aceptaran.',
    comentarios > 0 &&
      `El archivo trae ${contados(comentarios, 'un comentario', 'comentarios')}: no se importan.`,
    notas > 0 &&
      `El archivo trae ${contados(notas, 'una nota al pie', 'notas al pie')}: no se importan.`,
    isOther && 'El archivo cambia la presentación: corríjala en el informe; de aquí no se toma.',
  ]
    .filter((mensaje) => mensaje !== false)
    .map((mensaje) => aviso(null, mensaje))
}

/** The semestre as its days and its presentación; null when there is no such one. */
export async function findSemestre(tx: Tx, clave: string) {
  const semestre = await tx.semestre.findUnique({
    where: { clave },
    select: { id: true, estado: true, inicio: true, fin: true, presentacion: true },
  })
  if (!semestre) return null
  const { id, estado, inicio, fin, presentacion } = semestre
  const periodo = { inicio: dayFromColumn(inicio), fin: dayFromColumn(fin) }
  return { id, estado, periodo, presentacion }
}
