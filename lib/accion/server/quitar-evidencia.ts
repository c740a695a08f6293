import type { z } from 'zod'
import { prisma } from '@/lib/core/server/db'
import { storage } from '@/lib/core/server/storage'
import { miniaturaDe } from '@/lib/evidencia/archivo'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { EvidenciaGuardada, quitarEvidenciaSchema } from '../evidencia'
import { findArchivo } from './describir-evidencia'
import { escribirEvidencia } from './escribir-evidencia'
import { iniciarPaso } from './paso'

export type EvidenciaQuitada = EvidenciaGuardada & { ubicacion: string }

/** Takes a file out of its acción. Its bytes go after the commit (`borrarQuitada`), or with the next sweeping. */
export async function quitarEvidencia(
  { evidenciaId, envio, ...vista }: z.output<typeof quitarEvidenciaSchema>,
  contexto: Contexto,
): Promise<EvidenciaQuitada> {
  const accion = await iniciarPaso('guardar', vista, contexto)
  const { id, nombre, bytes, sha256, ubicacion } = await findArchivo(accion, evidenciaId, contexto)
  const write = () => contexto.tx.evidencia.delete({ where: { id }, select: { id: true } })
  const archivo = { hecho: 'quitar', nombre, bytes, sha256 } as const
  const saved = await escribirEvidencia(accion, { archivo, envio, write }, contexto)
  return { ...saved, ubicacion }
}

/** Takes its bytes away, unless another acción has the same file: by a merge, or passed on to the next semestre. */
export async function borrarQuitada({ ubicacion }: EvidenciaQuitada): Promise<void> {
  if ((await prisma.evidencia.count({ where: { ubicacion } })) > 0) return
  await storage().remove(ubicacion)
  await storage().remove(miniaturaDe(ubicacion))
}
