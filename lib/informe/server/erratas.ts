import { prisma } from '@/lib/core/server/db'
import { documentoDeErratas } from '../fe-de-erratas'
import { listErratasDeEdicion } from './cambios'
import { componerErratas } from './componer-erratas'
import { leerInstantanea } from './leer-instantanea'

export type ErrataVista = {
  id: string
  /** Number of the edición it was found in, and of the one that says it right. */
  numero: number
  corregidaEn: number | null
  folio: string
  titulo: string
  campo: string
  antes: string
  despues: string
  motivo: string
  propuestaPorId: string
  propuestaPor: string
  propuestaEn: Date
  estado: 'propuesta' | 'aprobada' | 'rechazada'
  /** Who decided and when; null while nobody did. */
  decision: { por: string; en: Date; respuesta: string } | null
}

const NOMBRE = { select: { nombre: true } } as const

/** The erratas of a semestre, what waits first and then the newest; `soloAprobadas` for who only consults. */
export async function listErratas(
  semestreId: string,
  soloAprobadas: boolean,
): Promise<ErrataVista[]> {
  const filas = await prisma.errata.findMany({
    where: { semestreId, ...(soloAprobadas && { aprobadaEn: { not: null } }) },
    orderBy: { propuestaEn: 'desc' },
    include: {
      accion: { select: { folio: true, titulo: true } },
      edicion: { select: { numero: true } },
      corregidaEn: { select: { numero: true } },
      propuestaPor: NOMBRE,
      aprobadaPor: NOMBRE,
      rechazadaPor: NOMBRE,
    },
  })
  const vistas = filas.map((fila): ErrataVista => {
    const { id, campo, antes, despues, motivo, propuestaPorId, propuestaEn, accion } = fila
    const en = fila.aprobadaEn ?? fila.rechazadaEn
    const por = (fila.aprobadaPor ?? fila.rechazadaPor)?.nombre ?? ''
    return {
      ...{ id, campo, antes, despues, motivo, propuestaPorId, propuestaEn },
      numero: fila.edicion.numero,
      corregidaEn: fila.corregidaEn?.numero ?? null,
      folio: accion.folio ?? '',
      titulo: accion.titulo,
      propuestaPor: fila.propuestaPor.nombre,
      estado: fila.aprobadaEn ? 'aprobada' : fila.rechazadaEn ? 'rechazada' : 'propuesta',
      decision: en && { por, en, respuesta: fila.respuesta },
    }
  })
  const isWaiting = ({ estado }: ErrataVista) => (estado === 'propuesta' ? 0 : 1)
  return vistas.toSorted((a, b) => isWaiting(a) - isWaiting(b))
}

/** The fe de erratas of a closed edición as a PDF; null when it is not closed or has no approved erratas. */
export async function getErratasPdf(
  edicionId: string,
): Promise<{ pdf: Uint8Array; nombre: string } | null> {
  const cambios = await listErratasDeEdicion(prisma, edicionId)
  const edicion = await prisma.edicion.findFirst({
    where: { id: edicionId, estado: 'cerrada' },
    select: { instantanea: true, sha256: true },
  })
  if (!edicion || cambios.length === 0) return null
  const { material, numero } = leerInstantanea(edicion)
  const { clave } = material.semestre
  return {
    pdf: await componerErratas(documentoDeErratas(material, numero, cambios)),
    nombre: `informe-${clave}-edicion-${numero}-fe-de-erratas.pdf`,
  }
}
