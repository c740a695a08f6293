import { prisma, type Tx } from '@/lib/core/server/db'
import {
  aceptadosDeRevision,
  bloqueosDeTexto,
  type AceptadoEnInforme,
  type Bloqueo,
} from '../revision'
import { revisarSemestre } from './revisar-semestre'

/** What a semestre's texts and pictures have that matters when its edición is closed. */
export type Juicio = {
  /** Hallazgos that block and that nobody mended or accepted, and pictures that nobody described. */
  bloqueos: Bloqueo[]
  /** What somebody accepted and whose words are still there, the graver first and then by folio. */
  aceptados: AceptadoEnInforme[]
}

/**
 * Reads the texts and pictures of a semestre (its id) once. What is still to be decided is `porDecidir` of
 * `revisarSemestre`. Who closes gives the transaction of the closing: then nothing that was kept counts.
 */
export async function juzgarTextos(semestreId: string, tx: Tx = prisma): Promise<Juicio> {
  const opciones = { db: tx, fresh: tx !== prisma }
  const revision = await revisarSemestre(semestreId, new Date(), opciones)
  return { bloqueos: bloqueosDeTexto(revision), aceptados: aceptadosDeRevision(revision) }
}
