import { prisma } from '@/lib/core/server/db'
import { construirArtefactos } from './construir-artefactos'
import { ensayarCierre, EnsayoFallido, type Report } from './ensayar-cierre'

/**
 * Does what an edición waits for: the trial of a proposal, or the files of a closed one. Its page reads how far it is.
 * @throws what may pass by itself: the caller tries again, or calls `fallarTarea`
 */
export async function trabajarEdicion(edicionId: string, signal?: AbortSignal): Promise<void> {
  const edicion = await prisma.edicion.findUnique({
    where: { id: edicionId },
    select: { estado: true, tarea: { select: { terminadaEn: true } } },
  })
  if (!edicion?.tarea || edicion.tarea.terminadaEn) return
  const tipo = edicion.estado === 'cerrada' ? 'archivos' : 'ensayo'
  const { report, settled } = reporter(edicionId, tipo)
  try {
    await (tipo === 'archivos' ? construirArtefactos : ensayarCierre)(edicionId, report, signal)
  } catch (error) {
    await settled()
    if (!(error instanceof EnsayoFallido)) throw error
    return fallarTarea(edicionId, error.message, new Date())
  }
  await settled()
  await escribir(edicionId, tipo, { etapa: 'Listo', avance: 100, terminadaEn: new Date() })
}

type Tarea = { etapa?: string; avance?: number; fallo?: string | null; terminadaEn?: Date }

/** What is of another stage, or was taken back, is not written over. */
const escribir = (edicionId: string, tipo: string, data: Tarea) =>
  prisma.tareaEdicion.updateMany({
    where: { edicionId, tipo },
    data: { ...data, actualizadaEn: new Date() },
  })

/** Ends it with a sentence for who administers. */
export async function fallarTarea(edicionId: string, fallo: string, now: Date): Promise<void> {
  await prisma.tareaEdicion.updateMany({
    where: { edicionId, terminadaEn: null },
    data: { fallo, terminadaEn: now, actualizadaEn: now },
  })
}

/** One write after the other, without holding up the work. */
function reporter(edicionId: string, tipo: 'ensayo' | 'archivos') {
  let last: Promise<unknown> = Promise.resolve()
  const report: Report = (etapa, avance) => {
    const write = () =>
      escribir(edicionId, tipo, { etapa, avance: Math.round(avance), fallo: null })
    // News that could not be written are not worth failing for.
    last = last.then(write).catch(() => undefined)
  }
  return { report, settled: () => last }
}
