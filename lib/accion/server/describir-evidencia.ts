import type { z } from 'zod'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { describirEvidenciaSchema, EvidenciaGuardada } from '../evidencia'
import { escribirEvidencia } from './escribir-evidencia'
import { iniciarPaso, type AccionEnPaso } from './paso'

/** A file of this very acción; of another, it does not exist. */
export async function findArchivo(accion: AccionEnPaso, id: string, { tx }: Contexto) {
  const found = await tx.evidencia.findFirst({
    where: { id, accionId: accion.id, tipo: 'archivo' },
    select: { id: true, nombre: true, bytes: true, sha256: true, ubicacion: true, ancho: true },
  })
  return found ?? refuse('not_found')
}

/** What a picture shows, whose it is, and whether it goes into the book. Of other files there is nothing to tell. */
export async function describirEvidencia(
  { evidenciaId, envio, ...input }: z.output<typeof describirEvidenciaSchema>,
  contexto: Contexto,
): Promise<EvidenciaGuardada> {
  const { accionId, version, alt, decorativa, credito, imprimir } = input
  const accion = await iniciarPaso('guardar', { accionId, version }, contexto)
  const { id, nombre, bytes, sha256, ancho } = await findArchivo(accion, evidenciaId, contexto)
  if (ancho === null) refuse('forbidden')
  const data = {
    alt: decorativa ? '' : alt || null,
    credito: credito || null,
    imprimir,
  }
  const write = () => contexto.tx.evidencia.update({ where: { id }, data, select: { id: true } })
  const archivo = { hecho: 'describir', nombre, bytes, sha256, ...data } as const
  return escribirEvidencia(accion, { archivo, envio, write }, contexto)
}
