import { prisma } from '@/lib/core/server/db'
import { construirArtefactos } from './construir-artefactos'
import { ensayarCierre, EnsayoFallido, type Report } from './ensayar-cierre'
import { ImagenDistinta } from './libro-de-edicion'

/**
 * Does what an edición waits for: the trial of a proposal, or the files of a closed one. Its page reads how far it is.
 * @throws what may pass by itself: the caller tries again, or calls `fallarTarea`
 */
export async function trabajarEdicion(edicionId: string, signal?: AbortSignal): Promise<void> {
  const edicion = await prisma.edicion.findUnique({
    where: { id: edicionId },
    select: { estado: true, propuestaEn: true, tarea: { select: { terminadaEn: true } } },
  })
  if (!edicion?.tarea || edicion.tarea.terminadaEn) return
  const tipo = edicion.estado === 'cerrada' ? 'archivos' : 'ensayo'
  const begun: Begun = { edicionId, tipo, edicion: { propuestaEn: edicion.propuestaEn } }
  const { report, settled } = reporter(begun)
  try {
    await (tipo === 'archivos' ? construirArtefactos : ensayarCierre)(edicionId, report, signal)
  } catch (error) {
    await settled()
    if (!isHopeless(error)) throw error
    await escribir(begun, { fallo: error.message, terminadaEn: new Date() })
    return
  }
  await settled()
  await escribir(begun, { etapa: 'Listo', avance: 100, terminadaEn: new Date() })
}

/** What trying again would not mend, and says why itself. */
const isHopeless = (error: unknown): error is Error =>
  error instanceof EnsayoFallido || error instanceof ImagenDistinta

/** The tarea that was begun: of that stage, and of that proposal. */
type Begun = {
  edicionId: string
  tipo: 'ensayo' | 'archivos'
  edicion: { propuestaEn: Date | null }
}
type Tarea = { etapa?: string; avance?: number; fallo?: string | null; terminadaEn?: Date }

/** What is of another stage, or of a proposal that was taken back and made anew meanwhile, is not written over. */
const escribir = (begun: Begun, data: Tarea) =>
  prisma.tareaEdicion.updateMany({
    where: begun,
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
function reporter(begun: Begun) {
  let last: Promise<unknown> = Promise.resolve()
  const report: Report = (etapa, avance) => {
    const write = () => escribir(begun, { etapa, avance: Math.round(avance), fallo: null })
    // News that could not be written are not worth failing for.
    last = last.then(write).catch(() => undefined)
  }
  return { report, settled: () => last }
}
