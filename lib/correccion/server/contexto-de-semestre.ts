import { periodoDeSemestre } from '@/lib/core/fechas'
import type { Tx } from '@/lib/core/server/db'
import type { ContextoDeSemestre } from '../regla-de-semestre'

const NUMERADAS = { orderBy: { numero: 'asc' }, select: { numero: true, nombre: true } } as const
const ENTRADA = { nombre: true, siglas: true, alias: true } as const
/** Of two names that are one, the first is the one to write: it must not be the one that was saved last. */
const POR_NOMBRE = { nombre: 'asc' } as const

/** Aprobadas of the semestres before it: what a text may be copied from. */
async function listAnteriores(db: Tx, semestre: string): Promise<ContextoDeSemestre['anteriores']> {
  const filas = await db.accion.findMany({
    where: { estado: 'aprobada', semestre: { clave: { lt: semestre } } },
    orderBy: { folio: 'asc' },
    select: { folio: true, titulo: true, descripcion: true },
  })
  return filas.map(({ folio, ...fila }) => ({ folio: folio ?? '', ...fila }))
}

/**
 * What the reglas over a semestre know besides its acciones: the names and siglas of the catalogues, its partes and ejes
 * (none when the semestre is not there), the acciones of earlier ones. Six statements, whatever the rows.
 * @throws RangeError as periodoDeSemestre
 */
export async function readContextoDeSemestre(
  db: Tx,
  clave: string,
  { isImportacion }: Pick<ContextoDeSemestre, 'isImportacion'>,
): Promise<ContextoDeSemestre> {
  const periodo = periodoDeSemestre(clave)
  const semestre = await db.semestre.findUnique({
    where: { clave },
    select: { partes: NUMERADAS, programa: { select: { ejes: NUMERADAS } } },
  })
  const dependencias = await db.dependencia.findMany({
    orderBy: POR_NOMBRE,
    select: { nombre: true, siglas: true },
  })
  const aceptadas = {
    where: { estado: 'aceptada' as const },
    orderBy: POR_NOMBRE,
    select: ENTRADA,
  }
  const contrapartes = await db.contraparte.findMany(aceptadas)
  const redes = await db.red.findMany(aceptadas)
  const siglas = await db.sigla.findMany({
    orderBy: { sigla: 'asc' },
    select: { sigla: true, desarrollo: true, comun: true },
  })
  return {
    periodo,
    nombres: [...dependencias.map((one) => ({ ...one, alias: [] })), ...redes, ...contrapartes],
    siglas,
    partes: semestre?.partes ?? [],
    ejes: semestre?.programa.ejes ?? [],
    anteriores: await listAnteriores(db, clave),
    isImportacion,
  }
}
