import { prisma } from '@/lib/core/server/db'
import type { ErrataVista } from '../errata'
import { documentoDeErratas } from '../fe-de-erratas'
import { listErratasDeEdicion } from './cambios'
import { componerErratas } from './componer-erratas'
import { leerInstantanea } from './leer-instantanea'

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
