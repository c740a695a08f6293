import { CONTENIDO_SELECT, contenidoDe } from '@/lib/accion/server/contenido'
import type { AccionContenido } from '@/lib/accion/accion'
import type { Tx } from '@/lib/core/server/db'
import type { Lexico } from '@/lib/correccion/lexico/lexico'
import { getLexico } from '@/lib/correccion/server/lexico'
import type { Prisma } from '@/generated/prisma/client'
import { impresas } from './collect'

/** An acción of the informe as the corrector reads it: the very text that the desk of review shows. */
export type AccionLeida = {
  id: string
  folio: string
  archivo: boolean
  semestre: string
  contenido: AccionContenido
  lexico: Lexico
  movida: boolean
  /** Names of the pictures that are printed and not described. */
  sinDescripcion: string[]
}

const SELECT = {
  ...CONTENIDO_SELECT,
  id: true,
  folio: true,
  archivo: true,
  ordenPosicion: true,
  evidencias: {
    ...CONTENIDO_SELECT.evidencias,
    select: { ...CONTENIDO_SELECT.evidencias.select, imprimir: true, alt: true },
  },
} satisfies Prisma.AccionSelect

/** The acciones that the informe of a semestre prints, by folio, in a number of statements that does not grow. */
export async function leerSemestre(db: Tx, semestreId: string): Promise<AccionLeida[]> {
  const filas = await db.accion.findMany({
    where: impresas(semestreId),
    orderBy: { numero: 'asc' },
    select: SELECT,
  })
  const lexico = await getLexico(db)
  return filas.map((fila) => ({
    lexico,
    id: fila.id,
    folio: fila.folio ?? '',
    archivo: fila.archivo,
    semestre: fila.semestre.clave,
    contenido: contenidoDe(fila),
    movida: fila.ordenPosicion !== null,
    sinDescripcion: fila.evidencias
      .filter(({ imprimir, alt }) => imprimir && !alt)
      .map(({ nombre }) => nombre),
  }))
}
