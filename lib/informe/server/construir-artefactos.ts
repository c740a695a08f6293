import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { canonicalJson } from '@/lib/core/canonico'
import { prisma } from '@/lib/core/server/db'
import { storage } from '@/lib/core/server/storage'
import { conTemporales } from '@/lib/evidencia/server/temporal'
import type { Instantanea } from '../instantanea'
import { documentoDeErratas } from '../fe-de-erratas'
import { fichaDeArtefacto, nombreDeArchivo } from '../edicion'
import { FORMATOS, isFormato } from '../formato'
import type { Manifiesto } from '../manifiesto'
import { componerErratas } from './componer-erratas'
import type { Report } from './ensayar-cierre'
import { isExportable, type Libro } from './exportar'
import { sha256 } from './huella'
import { leerInstantanea } from './leer-instantanea'
import { exportarAparte } from './render-process'
import { libroDeEdicion } from './libro-de-edicion'

/** The files of an edición: every formato there is today, the data it was made from, and the erratas of the one before. */
export function formatosDeEdicion({ numero }: Pick<Instantanea, 'numero'>): string[] {
  return [...FORMATOS.filter(isExportable), 'instantanea', ...(numero > 1 ? ['erratas'] : [])]
}

/** The bytes of one file of an edición, from its snapshot and nothing else. */
export async function construirFormato(
  formato: string,
  instantanea: Instantanea,
  libro: () => Promise<Libro>,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  if (formato === 'instantanea') return new TextEncoder().encode(canonicalJson(instantanea))
  if (formato === 'erratas') {
    const { material, numero, cambios } = instantanea
    return componerErratas(documentoDeErratas(material, numero - 1, cambios), signal)
  }
  if (!isFormato(formato)) throw new RangeError(`No hay formato ${formato}.`)
  return exportarAparte(formato, await libro(), { signal })
}

/** A book made once, when the first formato asks for it. */
export function libroUnaVez(instantanea: Instantanea, huella: string): () => Promise<Libro> {
  let made: Promise<Libro> | undefined
  return () => (made ??= libroDeEdicion(instantanea, huella))
}

/**
 * Makes and keeps the files of a closed edición that are not there yet, and then writes its manifiesto. It can be cut
 * short and called again any number of times, also twice at once: the file that was kept first is the one.
 * @throws what may pass by itself; what the trial of the proposal saw (`ensayarCierre`) does not come back
 */
export async function construirArtefactos(
  edicionId: string,
  report: Report,
  signal?: AbortSignal,
): Promise<void> {
  const edicion = await prisma.edicion.findFirst({
    where: { id: edicionId, estado: 'cerrada', manifiesto: { equals: {} } },
    select: {
      instantanea: true,
      sha256: true,
      artefactos: { select: { formato: true } },
    },
  })
  if (!edicion) return
  const instantanea = leerInstantanea(edicion)
  const libro = libroUnaVez(instantanea, edicion.sha256)
  const formatos = formatosDeEdicion(instantanea)
  const kept = new Set(edicion.artefactos.map(({ formato }) => formato))
  for (const [at, formato] of formatos.entries()) {
    if (kept.has(formato)) continue
    signal?.throwIfAborted()
    report(
      `Se prepara: ${fichaDeArtefacto(formato).label}`,
      5 + Math.round((90 * at) / formatos.length),
    )
    await guardar(edicionId, formato, await construirFormato(formato, instantanea, libro, signal))
  }
  await sellar(edicionId)
}

/** Into the storage first: a row never speaks of bytes that are not there. */
async function guardar(edicionId: string, formato: string, data: Uint8Array): Promise<void> {
  const ubicacion = randomBytes(16).toString('hex')
  await conTemporales(1, async ([ruta]) => {
    await writeFile(ruta!, data, { mode: 0o600 })
    await storage().put(ubicacion, ruta!)
  })
  const row = { edicionId, formato, ubicacion, bytes: data.byteLength, sha256: sha256(data) }
  const isFirst = await prisma.edicionArtefacto
    .createMany({ data: [row], skipDuplicates: true })
    .then(
      ({ count }) => count === 1,
      // Another who makes them too has finished meanwhile: then nothing enters, and nothing is missing.
      async (error: unknown) => {
        if (!(await isKept(edicionId, formato))) throw error
        return false
      },
    )
  // Somebody else's came first, made from the same snapshot.
  if (!isFirst) await storage().remove(ubicacion)
}

const isKept = async (edicionId: string, formato: string): Promise<boolean> =>
  (await prisma.edicionArtefacto.count({ where: { edicionId, formato } })) > 0

/** The list of the files, written once: from then on none enters. */
async function sellar(edicionId: string): Promise<void> {
  const { numero, cerradaEn, semestre, artefactos, ...edicion } =
    await prisma.edicion.findUniqueOrThrow({
      where: { id: edicionId },
      select: {
        numero: true,
        cerradaEn: true,
        instantanea: true,
        sha256: true,
        semestre: { select: { clave: true } },
        artefactos: { select: { formato: true, bytes: true, sha256: true } },
      },
    })
  const { versiones, numero: own } = leerInstantanea(edicion)
  const order = formatosDeEdicion({ numero: own })
  const manifiesto: Manifiesto = {
    semestre: semestre.clave,
    edicion: numero,
    cerradaEn: cerradaEn?.toISOString() ?? '',
    instantanea: edicion.sha256,
    versiones,
    artefactos: artefactos
      .toSorted((a, b) => order.indexOf(a.formato) - order.indexOf(b.formato))
      .map(({ formato, bytes, sha256 }) => ({
        ...{ formato, nombre: nombreDeArchivo(semestre.clave, numero, formato), bytes, sha256 },
      })),
  }
  await prisma.edicion.updateMany({
    where: { id: edicionId, manifiesto: { equals: {} } },
    data: { manifiesto },
  })
}
