import { dayOf } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { storage } from '@/lib/core/server/storage'
import { isForma, isLibro, type Forma } from '../formato'
import { ETAPA_AVANCE, ETAPA_ESPERA, ETAPA_LETRAS } from '../generacion'
import { imagenesOmitidas } from '../omitidas'
import { Cancelada, inForce, reporter, whileInForce, type Progress, type Report } from './avance'
import { readMaterial } from './collect'
import { CompileRefused } from './compile'
import { armarLibro, type Paginas, type RenderOptions } from './exportar'
import { ABANDONO } from './generar'
import { guardarDocumento } from './guardar-documento'
import { leerImagenes } from './leer-imagenes'
import { exportarAparte } from './render-process'
import { TypesetTooBig } from './typeset-process'

const SIN_ACCIONES =
  'Ya no hay acciones aprobadas en este semestre: no hay nada que imprimir. Apruebe al menos una y vuelva a generarlo.'
const SIN_COMPROBAR =
  'Mientras se corrige, puede generar un borrador sin la comprobación PDF/UA, con un hueco en ese lugar.'

/** Cannot be mended by trying again: the sentence is for the person. */
class Hopeless extends Error {}

type Pedido = { id: string; clave: string; formato: Forma; accesible: boolean; fecha: string }

/**
 * Builds the document that a generación asks for and keeps it in the storage. A generación found half done is done
 * again from the start; one already ended, or cancelled meanwhile, is left as it is. What trying again would not mend
 * ends as `fallida`.
 * @throws what may pass by itself (database, a process killed): the caller tries again, or calls `failGeneracion`
 */
export async function buildGeneracion(id: string, signal?: AbortSignal): Promise<void> {
  const fila = await prisma.generacion.findFirst({
    where: inForce(id),
    select: {
      ...{ formato: true, accesible: true, avance: true, solicitadaEn: true },
      semestre: { select: { clave: true } },
    },
  })
  if (!fila) return
  const { formato, accesible, avance, solicitadaEn, semestre } = fila
  const progress = reporter(id, avance)
  try {
    if (!isForma(formato)) throw new RangeError(`No hay formato ${formato}.`)
    const pedido = { id, clave: semestre.clave, formato, accesible, fecha: dayOf(solicitadaEn) }
    await whileInForce(id, signal, (stop) => build(pedido, progress, stop))
  } catch (error) {
    if (error instanceof Cancelada) return
    // What is said last is said last.
    await progress.settled()
    const mensaje = sentenceOf(error)
    if (mensaje === null) {
      await waitForTurn(id)
      throw error
    }
    const etapa = error instanceof CompileRefused && error.porLetras ? ETAPA_LETRAS : undefined
    await failGeneracion(id, mensaje, new Date(), etapa)
  }
}

async function build(pedido: Pedido, progress: Progress, signal: AbortSignal): Promise<void> {
  const { id, clave, formato, accesible, fecha } = pedido
  const { report, settled } = progress
  report('reunir')
  const material = await readMaterial(clave)
  if (material.acciones.length === 0) throw new Hopeless(SIN_ACCIONES)
  report('imagenes')
  const imagenes = isLibro(formato)
    ? await leerImagenes(material, storage(), { signal, onEach: eachImagen(report) })
    : new Map<string, Uint8Array>()
  report('ordenar')
  const libro = armarLibro(material, imagenes, { edicion: 'Borrador de trabajo', fecha })
  report('componer')
  let paginas: Paginas | null = null
  const onPages = (found: Paginas) => (paginas = found)
  const options = { ...renderOptions(report, signal), onPages }
  const standard = accesible ? 'ua-1' : '1.7'
  const bytes = await exportarAparte(formato, libro, { ...options, standard })
  signal.throwIfAborted()
  report('guardar')
  await settled()
  await finish(id, bytes, {
    ...hechoDe(paginas),
    acciones: material.acciones.length,
    omitidas: isLibro(formato) ? imagenesOmitidas(material, imagenes) : [],
  })
}

const eachImagen = (report: Report) => (done: number, total: number) =>
  report('imagenes', ETAPA_AVANCE.imagenes + (20 * done) / total)

const renderOptions = (report: Report, signal: AbortSignal): RenderOptions => ({
  signal,
  onProgress: (step) => {
    if (step === 'balance') report('componer', 60)
    if (step === 'export') report('componer', 85)
  },
})

/** What is known of a file with pages; nothing of another. */
function hechoDe(paginas: Paginas | null) {
  if (paginas === null) return { mensaje: null }
  const byFolio = paginas.acciones.map(({ folio, page }) => [folio, page])
  return { mensaje: `${paginas.total} páginas`, paginas: Object.fromEntries(byFolio) }
}

type Hecho = ReturnType<typeof hechoDe> & { acciones: number; omitidas: string[] }

/** Into the storage first: a row never speaks of bytes that are not there. */
async function finish(id: string, data: Uint8Array, hecho: Hecho): Promise<void> {
  const guardado = await guardarDocumento(data)
  const ended = { estado: 'lista' as const, etapa: 'listo', avance: ETAPA_AVANCE.listo }
  const { count } = await prisma.generacion.updateMany({
    where: inForce(id),
    data: { ...ended, ...hecho, ...guardado, terminadaEn: new Date() },
  })
  if (count === 0) await storage().remove(guardado.ubicacion)
}

function sentenceOf(error: unknown): string | null {
  if (error instanceof CompileRefused)
    return [...error.messages, ...(error.porLetras ? [SIN_COMPROBAR] : [])].join(' ')
  const isHopeless =
    error instanceof Hopeless || error instanceof RangeError || error instanceof TypesetTooBig
  return isHopeless ? error.message : null
}

/** The queue gives it back after a while. */
async function waitForTurn(id: string): Promise<void> {
  const data = { estado: 'en_cola' as const, etapa: ETAPA_ESPERA, intento: { increment: 1 } }
  await prisma.generacion.updateMany({ where: inForce(id), data }).catch(() => undefined)
}

/** Ends a generación as `fallida`, with a sentence for who asked; one already ended stays as it is. */
export async function failGeneracion(
  id: string,
  mensaje: string,
  now: Date,
  etapa?: string,
): Promise<void> {
  await prisma.generacion.updateMany({
    where: inForce(id),
    data: { estado: 'fallida', mensaje, etapa, terminadaEn: now },
  })
}

/** Gives up those nobody has finished in `ABANDONO`: their process or their job is gone. */
export async function failAbandoned(now: Date): Promise<void> {
  const before = new Date(now.getTime() - ABANDONO)
  await prisma.generacion.updateMany({
    where: { estado: { in: ['en_cola', 'en_curso'] }, solicitadaEn: { lt: before } },
    data: {
      estado: 'fallida',
      mensaje: 'No se terminó a tiempo. Vuelva a generarlo.',
      terminadaEn: now,
    },
  })
}
