import { Readable } from 'node:stream'
import { Prisma } from '@/generated/prisma/client'
import { prisma } from '@/lib/core/server/db'
import { storage } from '@/lib/core/server/storage'
import { isForma, type Forma } from '../formato'
import { isEnMarcha, type Documento, type GeneracionVista } from '../generacion'

/** Of a semestre: what is being made, what came to nothing since, and what can be taken away, newest first. */
export type Generaciones = {
  enMarcha: GeneracionVista[]
  /** What was asked for last in its formato, and failed or was cancelled. */
  sinFruto: GeneracionVista[]
  documentos: Documento[]
}

type Fila = Omit<Documento, 'formato' | 'terminadaEn'> &
  Pick<GeneracionVista, 'estado' | 'avance' | 'etapa'> & {
    formato: string
    solicitadaEn: Date
    terminadaEn: Date | null
  }

/** Its bytes stand in the row itself in those of before there was a storage for them. */
const COLUMNS = Prisma.sql`
  g.id, g.formato, g.accesible, g.estado::text as estado, g.avance, g.etapa, g.mensaje, g.acciones,
  coalesce(g.bytes, octet_length(g.archivo)) as bytes, coalesce(g.sha256, '') as sha256, g.omitidas,
  g.solicitada_en as "solicitadaEn", g.terminada_en as "terminadaEn", u.nombre as pidio`

/** All that is told of the documents of a semestre, in one statement. */
export async function listGeneraciones(semestreId: string): Promise<Generaciones> {
  const filas = await prisma.$queryRaw<Fila[]>`
    select ${COLUMNS} from generacion g join usuario u on u.id = g.solicitada_por_id
    where g.semestre_id = ${semestreId}::uuid
    order by g.solicitada_en desc, g.id desc limit 200`
  const known = filas.filter((fila): fila is Fila & { formato: Forma } => isForma(fila.formato))
  const isLast = (fila: Fila) => known.find((one) => one.formato === fila.formato)?.id === fila.id
  return {
    enMarcha: known.filter(isEnMarcha).map(toVista).reverse(),
    sinFruto: known
      .filter((fila) => fila.estado === 'fallida' || fila.estado === 'cancelada')
      .filter(isLast)
      .map(toVista),
    documentos: known.flatMap((fila) => {
      const { terminadaEn, ...rest } = fila
      return fila.estado === 'lista' && terminadaEn ? [toDocumento({ ...rest, terminadaEn })] : []
    }),
  }
}

const toVista = (fila: Fila & { formato: Forma }): GeneracionVista => ({
  id: fila.id,
  formato: fila.formato,
  accesible: fila.accesible,
  estado: fila.estado,
  avance: fila.avance,
  etapa: fila.etapa,
  mensaje: fila.mensaje,
  solicitadaEn: fila.solicitadaEn.toISOString(),
  terminadaEn: fila.terminadaEn?.toISOString() ?? null,
})

const toDocumento = (fila: Documento): Documento => ({
  id: fila.id,
  formato: fila.formato,
  accesible: fila.accesible,
  mensaje: fila.mensaje,
  acciones: fila.acciones,
  bytes: fila.bytes,
  sha256: fila.sha256,
  omitidas: fila.omitidas,
  terminadaEn: fila.terminadaEn,
  pidio: fila.pidio,
})

/** How far a generación is; null when there is none with that id. */
export async function getGeneracion(id: string): Promise<GeneracionVista | null> {
  const [fila] = await prisma.$queryRaw<Fila[]>`
    select ${COLUMNS} from generacion g join usuario u on u.id = g.solicitada_por_id
    where g.id = ${id}::uuid`
  return fila && isForma(fila.formato) ? toVista({ ...fila, formato: fila.formato }) : null
}

/** A document that is ready, to be read, and what it is of; null when it is not, never was or is gone. */
export async function getArchivo(id: string) {
  const found = await prisma.generacion.findFirst({
    where: { id, estado: 'lista' },
    select: {
      ...{ formato: true, archivo: true, ubicacion: true, bytes: true },
      semestre: { select: { clave: true } },
    },
  })
  if (!found || !isForma(found.formato)) return null
  const { formato, archivo, ubicacion, semestre } = found
  const body = ubicacion ? await storage().get(ubicacion) : archivo && Readable.from([archivo])
  const bytes = found.bytes ?? archivo?.length ?? 0
  return body && { body, bytes, formato, semestre: semestre.clave }
}
