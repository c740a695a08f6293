import { buffer } from 'node:stream/consumers'
import { prisma } from '@/lib/core/server/db'
import { storage } from '@/lib/core/server/storage'
import { huellaCanonica, sha256 } from './huella'
import { imprimirManifiesto, type Manifiesto } from '../manifiesto'

/** A file of a closed edición: of which one, and what it is. */
export type Identificado = { semestre: string; numero: number; formato: string }

/** Which file of which closed edición these bytes are, to the last one; null when of none. */
export async function identificarArtefacto(bytes: Uint8Array): Promise<Identificado | null> {
  const found = await prisma.edicionArtefacto.findFirst({
    where: { sha256: sha256(bytes), bytes: bytes.byteLength, edicion: { estado: 'cerrada' } },
    orderBy: { edicion: { cerradaEn: 'asc' } },
    select: {
      formato: true,
      edicion: { select: { numero: true, semestre: { select: { clave: true } } } },
    },
  })
  if (!found) return identificarManifiesto(bytes)
  const { formato, edicion } = found
  return { semestre: edicion.semestre.clave, numero: edicion.numero, formato }
}

/** The same of the list of the files, which is none of them. */
async function identificarManifiesto(bytes: Uint8Array): Promise<Identificado | null> {
  const ediciones = await prisma.edicion.findMany({
    where: { estado: 'cerrada', NOT: { manifiesto: { equals: {} } } },
    orderBy: { cerradaEn: 'asc' },
    select: { manifiesto: true },
  })
  const text = Buffer.from(bytes)
  const found = ediciones
    .map(({ manifiesto }) => manifiesto as Manifiesto)
    .find((manifiesto) => text.equals(Buffer.from(imprimirManifiesto(manifiesto))))
  return found ? { semestre: found.semestre, numero: found.edicion, formato: 'manifiesto' } : null
}

/** What was looked at of one edición; `problemas` are sentences, empty when everything is as its manifiesto says. */
export type Revisada = {
  semestre: string
  numero: number
  archivos: number
  problemas: string[]
}

/** The bytes of a file of an edición; null when they are not in the storage. */
export async function leerArtefacto(ubicacion: string): Promise<Buffer | null> {
  const stream = await storage().get(ubicacion)
  return stream && buffer(stream)
}

/** Looks at every closed edición, or at those of one semestre: its snapshot and each of its files, byte by byte. */
export async function verificarGuardadas(semestre?: string): Promise<Revisada[]> {
  const ediciones = await prisma.edicion.findMany({
    where: { estado: 'cerrada', ...(semestre && { semestre: { clave: semestre } }) },
    orderBy: [{ semestre: { clave: 'asc' } }, { numero: 'asc' }],
    select: { id: true },
  })
  const revisadas: Revisada[] = []
  // One at a time: a snapshot and a book in memory, not all of them.
  for (const { id } of ediciones) revisadas.push(await verificarUna(id))
  return revisadas
}

async function verificarUna(id: string): Promise<Revisada> {
  const edicion = await prisma.edicion.findUniqueOrThrow({
    where: { id },
    select: {
      numero: true,
      instantanea: true,
      sha256: true,
      manifiesto: true,
      semestre: { select: { clave: true } },
      artefactos: { select: { formato: true, ubicacion: true, sha256: true } },
    },
  })
  const problemas: string[] = []
  if (huellaCanonica(edicion.instantanea) !== edicion.sha256) {
    problemas.push('la instantánea no corresponde a su huella')
  }
  const { artefactos = [] } = edicion.manifiesto as Partial<Manifiesto>
  if (artefactos.length === 0) problemas.push('sus archivos todavía no están completos')
  const kept = new Map(edicion.artefactos.map((one) => [one.formato, one]))
  for (const said of artefactos) {
    const row = kept.get(said.formato)
    const bytes = row && (await leerArtefacto(row.ubicacion))
    if (!bytes) problemas.push(`falta el archivo ${said.nombre}`)
    else if (sha256(bytes) !== said.sha256) {
      problemas.push(`el archivo ${said.nombre} no es el que se guardó`)
    }
  }
  const { numero, semestre } = edicion
  return { semestre: semestre.clave, numero, archivos: artefactos.length, problemas }
}
