import type { Prisma } from '@/generated/prisma/client'
import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { corregirTodo } from '@/lib/correccion/corregir-todo'
import type { Hallazgo } from '@/lib/correccion/hallazgo'
import type { AccionDeSemestre } from '@/lib/correccion/regla-de-semestre'
import { readContextoDeSemestre } from '@/lib/correccion/server/contexto-de-semestre'
import { getLexico } from '@/lib/correccion/server/lexico'
import { CONTENIDO_SELECT, contenidoParaOtros, ULTIMA_DEVOLUCION } from './contenido'

const SELECT = {
  ...CONTENIDO_SELECT,
  id: true,
  folio: true,
  estado: true,
  archivo: true,
  ordenPosicion: true,
  revisiones: ULTIMA_DEVOLUCION,
} satisfies Prisma.AccionSelect

type Fila = Prisma.AccionGetPayload<{ select: typeof SELECT }>

function accionDe(fila: Fila): AccionDeSemestre {
  const contenido = contenidoParaOtros(fila)
  return {
    ...contenido,
    folio: fila.folio,
    parte: contenido.parte?.numero ?? 0,
    eje: contenido.eje?.numero ?? 0,
    orden: null,
    isMovida: fila.ordenPosicion !== null,
    isArchivo: fila.archivo,
    encabezado: null,
  }
}

/** What the corrector finds in one acción, by itself and among those of its semestre. */
export type HallazgosDeAccion = { accionId: string; folio: string | null; hallazgos: Hallazgo[] }

/** Those that the Gabinete reads: of a devuelta, what was returned. */
const DEL_GABINETE: Prisma.AccionWhereInput = {
  estado: { in: ['enviada', 'devuelta', 'aprobada'] },
}

/**
 * What the corrector finds in a semestre, acción by acción in the order of their folios; with `cuales`, in those alone.
 * A number of statements that does not grow with the rows. Throws `not_found` when there is no such semestre.
 */
export async function listHallazgosDeSemestre(
  db: Tx,
  clave: string,
  cuales: Prisma.AccionWhereInput = DEL_GABINETE,
): Promise<HallazgosDeAccion[]> {
  const semestre = await db.semestre.findUnique({ where: { clave }, select: { id: true } })
  if (!semestre) return refuse('not_found')
  const filas = await db.accion.findMany({
    where: { AND: [{ semestreId: semestre.id }, cuales] },
    orderBy: [{ numero: 'asc' }, { id: 'asc' }],
    select: SELECT,
  })
  const contexto = await readContextoDeSemestre(db, clave, { isImportacion: false })
  const lexico = await getLexico(db)
  const hallazgos = corregirTodo(filas.map(accionDe), contexto, { lexico })
  return filas.map(({ id, folio }, at) => ({
    accionId: id,
    folio,
    hallazgos: hallazgos[at] ?? [],
  }))
}
