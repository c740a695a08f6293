import { z } from 'zod'
import type { Tx } from '@/lib/core/server/db'
import { enmendar, type Cambio } from '../errata'
import type { Material } from '../material'
import { collectMaterial } from './collect'
import { listCambios } from './cambios'
import { huellaCanonica } from './huella'
import { leerInstantanea } from './leer-instantanea'

const versionesSchema = z.object({
  programa: z.string(),
  plantilla: z.string(),
  fuentes: z.string(),
  compositor: z.string(),
  node: z.string(),
  icu: z.string(),
})

/** What an edición keeps in `manifiesto` while it is only proposed. */
export const propuestaSchema = z.object({
  /** SHA-256 of what was proposed: the same is confirmed, or nothing. */
  marca: z.string(),
  acciones: z.number(),
  /** Written once it was seen that all its files can be made. */
  ensayo: z
    .object({ imagenes: z.record(z.string(), z.string()), versiones: versionesSchema })
    .optional(),
})
export type Propuesta = z.output<typeof propuestaSchema>

/** What a proposal would freeze, and its mark. */
export type PorCerrar = { material: Material; cambios: Cambio[]; marca: string }

/**
 * What the edición `numero` of a semestre would be made from now: the first from what is approved, the others from the
 * one before with the approved erratas in it. Reads; throws ErrataImposible.
 */
export async function reunirEdicion(
  tx: Tx,
  semestre: { id: string; clave: string },
  numero: number,
): Promise<PorCerrar> {
  const [material, cambios] = await (numero === 1
    ? Promise.all([collectMaterial(tx, semestre.clave), []])
    : enmendada(tx, semestre.id, numero))
  return { material, cambios, marca: huellaCanonica({ material, cambios }) }
}

async function enmendada(
  tx: Tx,
  semestreId: string,
  numero: number,
): Promise<[Material, Cambio[]]> {
  const anterior = await tx.edicion.findUniqueOrThrow({
    where: { semestreId_numero: { semestreId, numero: numero - 1 } },
    select: { instantanea: true, sha256: true },
  })
  const { material } = leerInstantanea(anterior)
  const cambios = await listCambios(tx, semestreId)
  return [enmendar(material, cambios), cambios]
}
