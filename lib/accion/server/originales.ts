import { dayFromColumn } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/server/db'
import type { Prisma } from '@/generated/prisma/client'
import type { Original, SemestreDeFusion } from '../fusion'
import { TRANSVERSAL_LABEL } from '../labels'
import { isSemestrePara } from '../workflow'
import { CONTENIDO_SELECT, contenidoDe } from './contenido'

const DEPENDENCIA = { select: { id: true, clave: true, nombre: true, siglas: true } } as const
const BY_ORDEN = { orderBy: { orden: 'asc' } } as const
const NOMBRADA = { select: { id: true, nombre: true } } as const

/** What a merge needs of each acción: what it says, with the ids of what it names. */
const SELECT = {
  ...CONTENIDO_SELECT,
  id: true,
  version: true,
  folio: true,
  estado: true,
  comun: true,
  semestreId: true,
  responsable: DEPENDENCIA,
  participantes: { ...BY_ORDEN, select: { participa: true, dependencia: DEPENDENCIA } },
  contrapartes: { ...BY_ORDEN, select: { contraparte: NOMBRADA } },
  ciudades: { ...BY_ORDEN, select: { ciudad: NOMBRADA } },
  redes: { ...BY_ORDEN, select: { red: { select: { id: true, nombre: true, siglas: true } } } },
} satisfies Prisma.AccionSelect

type Fila = Prisma.AccionGetPayload<{ select: typeof SELECT }>
export type OriginalLeida = Original & Pick<Fila, 'comun' | 'semestreId'> & { semestre: string }

function originalDe(fila: Fila): OriginalLeida {
  const { id, version, folio, estado, comun, semestreId, semestre } = fila
  const { titulo, fechasTexto, fechas, parte, eje, ...contenido } = contenidoDe(fila)
  const { tipo, modalidad, lugar, ods, descripcion } = contenido
  return {
    ...{ id, version, folio: folio ?? '', estado, comun, semestreId, semestre: semestre.clave },
    ...{ titulo, fechasTexto, fechas, parte, eje, tipo, modalidad, lugar, ods, descripcion },
    responsable: fila.responsable,
    participantes: fila.participantes.map(({ participa, dependencia }) => ({
      ...dependencia,
      participa,
    })),
    contrapartes: fila.contrapartes.map(({ contraparte }) => contraparte),
    paises: fila.paises.map(({ pais }) => ({ id: pais.codigo, nombre: pais.nombre })),
    ciudades: fila.ciudades.map(({ ciudad }) => ciudad),
    redes: fila.redes.map(({ red }) => ({ id: red.id, nombre: red.siglas || red.nombre })),
    evidencia: fila.evidencias,
  }
}

/** Acciones that are to be merged, in the order asked for; those that do not exist, and borradores, are left out. */
export async function listOriginales(
  tx: Tx,
  by: { ids: readonly string[] } | { folios: readonly string[] },
): Promise<OriginalLeida[]> {
  const [key, values] = 'ids' in by ? (['id', by.ids] as const) : (['folio', by.folios] as const)
  const filas = await tx.accion.findMany({
    where: { [key]: { in: [...values] }, estado: { not: 'borrador' } },
    select: SELECT,
  })
  return filas.map(originalDe).toSorted((a, b) => values.indexOf(a[key]) - values.indexOf(b[key]))
}

/** What the común of that semestre may be told under; `isCerrado`: itself, or an edición of it. */
export async function getSemestreDeFusion(
  tx: Tx,
  semestreId: string,
): Promise<SemestreDeFusion & { isCerrado: boolean }> {
  const { id, clave, estado, inicio, fin, partes, programa, ediciones } =
    await tx.semestre.findUniqueOrThrow({
      where: { id: semestreId },
      select: {
        id: true,
        clave: true,
        estado: true,
        inicio: true,
        fin: true,
        partes: { orderBy: { numero: 'asc' }, select: { id: true, numero: true, nombre: true } },
        programa: {
          select: {
            colorTransversal: true,
            ejes: {
              orderBy: { numero: 'asc' },
              select: { id: true, numero: true, nombre: true, color: true },
            },
          },
        },
        ediciones: { where: { estado: 'cerrada' }, take: 1, select: { id: true } },
      },
    })
  const { colorTransversal: color, ejes } = programa
  return {
    ...{ id, clave, partes },
    periodo: { inicio: dayFromColumn(inicio), fin: dayFromColumn(fin) },
    ejes: [{ id: null, numero: 0, nombre: TRANSVERSAL_LABEL, color }, ...ejes],
    isCerrado:
      ediciones.length > 0 ||
      !isSemestrePara('fusionar', { estado, conProrroga: false }, { folio: clave }),
  }
}
