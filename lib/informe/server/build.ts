import { createHash } from 'node:crypto'
import { dayOf } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { ETAPA_AVANCE, type Etapa } from '../generacion'
import { readMaterial } from './collect'
import { compileInforme, CompileRefused } from './compile'
import { armarLibro } from './exportar'
import { ABANDONO } from './generar'

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')

const SIN_ACCIONES =
  'Ya no hay acciones aprobadas en este semestre: no hay nada que imprimir. Apruebe al menos una y vuelva a generarlo.'

/** Cannot be mended by trying again: the sentence is for the person. */
class Hopeless extends Error {}

const inForce = (id: string) => ({ id, estado: { in: ['en_cola' as const, 'en_curso' as const] } })

/**
 * Builds the PDF that a generación asks for and keeps it in its row. A generación found half done is done again
 * from the start; one already finished is left as it is. What trying again would not mend ends as `fallida`.
 * @throws what may pass by itself (database, a process killed): the caller tries again, or calls `failGeneracion`
 */
export async function buildGeneracion(id: string, signal?: AbortSignal): Promise<void> {
  const generacion = await prisma.generacion.findFirst({
    where: inForce(id),
    select: { solicitadaEn: true, semestre: { select: { clave: true } } },
  })
  if (!generacion) return
  try {
    await build(id, generacion.semestre.clave, dayOf(generacion.solicitadaEn), signal)
  } catch (error) {
    const mensaje = sentenceOf(error)
    if (mensaje === null) throw error
    await failGeneracion(id, mensaje, new Date())
  }
}

async function build(id: string, clave: string, fecha: string, signal?: AbortSignal) {
  const { report, settled } = reporter(id)
  report('reunir')
  const material = await readMaterial(clave)
  if (material.acciones.length === 0) throw new Hopeless(SIN_ACCIONES)
  report('ordenar')
  const imprint = { edicion: 'Borrador de trabajo', fecha }
  const { document } = armarLibro(material, new Map(), imprint)
  report('componer')
  const { pdf, pages, acciones } = await compileInforme(document, {
    signal,
    onProgress: (step) => {
      if (step === 'balance') report('componer', 60)
      if (step === 'export') report('componer', 85)
    },
  })
  report('guardar')
  await settled()
  await prisma.generacion.updateMany({
    where: inForce(id),
    data: {
      estado: 'lista',
      etapa: 'listo',
      avance: ETAPA_AVANCE.listo,
      mensaje: `${pages} páginas`,
      archivo: new Uint8Array(pdf),
      sha256: sha256(pdf),
      acciones: material.acciones.length,
      paginas: Object.fromEntries(acciones.map(({ folio, page }) => [folio, page])),
      terminadaEn: new Date(),
    },
  })
}

/** Writes how far it is, one write after the other, without holding up the work. */
function reporter(id: string) {
  let last: Promise<unknown> = Promise.resolve()
  const report = (etapa: Etapa, avance = ETAPA_AVANCE[etapa]) => {
    const data = { estado: 'en_curso' as const, etapa, avance, mensaje: null }
    const write = () => prisma.generacion.updateMany({ where: inForce(id), data })
    // Progress that could not be written is not worth failing for: the end is written apart.
    last = last.then(write).catch(() => undefined)
  }
  return { report, settled: () => last }
}

function sentenceOf(error: unknown): string | null {
  if (error instanceof CompileRefused) return error.messages.join(' ')
  return error instanceof Hopeless || error instanceof RangeError ? error.message : null
}

/** Ends a generación as `fallida`, with a sentence for who asked; one already finished stays as it is. */
export async function failGeneracion(id: string, mensaje: string, now: Date): Promise<void> {
  await prisma.generacion.updateMany({
    where: inForce(id),
    data: { estado: 'fallida', mensaje, terminadaEn: now },
  })
}

/** Gives up those nobody has finished in `ABANDONO`: their process or their job is gone. */
export async function failAbandoned(now: Date): Promise<void> {
  const before = new Date(now.getTime() - ABANDONO)
  await prisma.generacion.updateMany({
    where: { estado: { in: ['en_cola', 'en_curso'] }, solicitadaEn: { lt: before } },
    data: {
      estado: 'fallida',
      mensaje: 'No se terminó a tiempo. Vuelva a generar el informe.',
      terminadaEn: now,
    },
  })
}
