import { prisma } from '@/lib/core/server/db'
import { nombreDeEdicion } from '../edicion'
import { ErrataImposible } from '../errata'
import { FORMATOS } from '../formato'
import { imagenesDe, lugarDeImagen } from '../instantanea'
import { dayOf } from '@/lib/core/clock'
import type { Imagenes } from '../imagen'
import { CompileRefused } from './compile'
import { armarLibro, isExportable } from './exportar'
import { sha256 } from './huella'
import { storage } from '@/lib/core/server/storage'
import { leerImagenes } from './leer-imagenes'
import {
  propuestaSchema,
  reunirEdicion,
  type PorCerrar,
  type Propuesta,
} from './propuesta-de-edicion'
import { exportarAparte } from './render-process'
import { TypesetTooBig } from './typeset-process'
import { versionesDeHoy } from './versiones'

/** How far it is: what it is at, in words, and the percent done. */
export type Report = (etapa: string, avance: number) => void

/** What trying again would not mend; the sentence is for who administers. */
export class EnsayoFallido extends Error {
  override name = 'EnsayoFallido'
}

const CAMBIO =
  'Lo que se imprimiría cambió desde que se propuso el cierre. Retire la propuesta y vuelva a proponerlo.'

/**
 * Sees whether what is proposed can be printed, before it is frozen for good: every picture is there, every formato
 * can be made. Writes so in the proposal, with the hash of each picture. Nothing when it is no longer proposed.
 * @throws EnsayoFallido with why it cannot be printed
 */
export async function ensayarCierre(
  edicionId: string,
  report: Report,
  signal?: AbortSignal,
): Promise<void> {
  const edicion = await prisma.edicion.findFirst({
    where: { id: edicionId, estado: 'preparacion', propuestaEn: { not: null } },
    select: {
      numero: true,
      manifiesto: true,
      propuestaEn: true,
      semestre: { select: { id: true, clave: true } },
    },
  })
  if (!edicion) return
  const { numero, semestre, propuestaEn } = edicion
  const propuesta = propuestaSchema.parse(edicion.manifiesto)
  report('Se reúne lo aprobado', 5)
  const porCerrar = await reunir(semestre, numero)
  if (porCerrar.marca !== propuesta.marca) throw new EnsayoFallido(CAMBIO)
  const hashes: Record<string, string> = {}
  const onGuardada = (clave: string, bytes: Uint8Array) => (hashes[clave] = sha256(bytes))
  const options = { signal, onGuardada }
  const imagenes = await leerImagenes(porCerrar.material, storage(), options)
  checkImagenes(porCerrar, imagenes)
  await probar(porCerrar, imagenes, numero, { report, signal })
  const ensayo = { imagenes: hashes, versiones: await versionesDeHoy() }
  const manifiesto: Propuesta = { ...propuesta, ensayo }
  // Only if it is still that very proposal.
  await prisma.edicion.updateMany({
    where: { id: edicionId, estado: 'preparacion', propuestaEn },
    data: { manifiesto },
  })
}

async function reunir(semestre: { id: string; clave: string }, numero: number): Promise<PorCerrar> {
  try {
    return await prisma.$transaction((tx) => reunirEdicion(tx, semestre, numero), {
      isolationLevel: 'RepeatableRead',
      maxWait: 5000,
      timeout: 30_000,
    })
  } catch (error) {
    if (error instanceof ErrataImposible) throw new EnsayoFallido(error.message)
    throw error
  }
}

function checkImagenes({ material }: PorCerrar, imagenes: Imagenes): void {
  const missing = imagenesDe(material).filter(({ clave }) => !imagenes.has(clave))
  if (missing.length === 0) return
  const places = [...new Set(missing.map(({ clave }) => lugarDeImagen(material, clave)))]
  throw new EnsayoFallido(
    `No se encuentra el archivo de una imagen que se imprimiría, en ${places.join(', ')}. Vuelva a subirla o quítela de lo que se imprime.`,
  )
}

async function probar(
  { material, cambios }: PorCerrar,
  imagenes: Imagenes,
  numero: number,
  { report, signal }: { report: Report; signal?: AbortSignal },
): Promise<void> {
  try {
    const fecha = dayOf(new Date())
    const libro = armarLibro(material, imagenes, {
      edicion: nombreDeEdicion(numero),
      fecha,
      cambios,
    })
    const formatos = FORMATOS.filter(isExportable)
    for (const [at, formato] of formatos.entries()) {
      report(`Se comprueba el formato ${formato.toUpperCase()}`, 10 + (85 * at) / formatos.length)
      signal?.throwIfAborted()
      await exportarAparte(formato, libro, { signal })
    }
  } catch (error) {
    if (error instanceof CompileRefused) throw new EnsayoFallido(error.messages.join(' '))
    const isHopeless = error instanceof RangeError || error instanceof TypesetTooBig
    if (isHopeless) throw new EnsayoFallido(error.message)
    throw error
  }
}
