import { z } from 'zod'
import type { Tx } from '@/lib/core/server/db'
import { CAMPOS_DE_ERRATA, enmendar, textoDeErrata, type Cambio } from '../errata'
import type { Material } from '../material'
import type { AceptadoEnInforme } from '../revision'
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
  imagenes: z.string(),
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

/** What a proposal would freeze, and its mark: of what would be printed. */
export type PorCerrar = {
  material: Material
  cambios: Cambio[]
  marca: string
  /** What was accepted in the edición before and is still said. */
  heredados: AceptadoEnInforme[]
}

/**
 * What the edición `numero` of a semestre would be made from now: the first from what is approved, the others from the
 * one before with the approved erratas in it. Reads; throws ErrataImposible.
 */
export async function reunirEdicion(
  tx: Tx,
  semestre: { id: string; clave: string },
  numero: number,
): Promise<PorCerrar> {
  const { material, cambios, heredados } =
    numero === 1
      ? { material: await collectMaterial(tx, semestre.clave), cambios: [], heredados: [] }
      : await enmendada(tx, semestre.id, numero)
  return { material, cambios, heredados, marca: huellaCanonica({ material, cambios }) }
}

async function enmendada(
  tx: Tx,
  semestreId: string,
  numero: number,
): Promise<Omit<PorCerrar, 'marca'>> {
  const anterior = await tx.edicion.findUniqueOrThrow({
    where: { semestreId_numero: { semestreId, numero: numero - 1 } },
    select: { instantanea: true, sha256: true },
  })
  const { material, aceptados } = leerInstantanea(anterior)
  const cambios = await listCambios(tx, semestreId)
  const enmendado = enmendar(material, cambios)
  return { material: enmendado, cambios, heredados: quedan(aceptados, material, enmendado) }
}

/** An acceptance is of the quoted words: where an errata took some of them away, it is not of this edición any more. */
function quedan(
  aceptados: readonly AceptadoEnInforme[],
  antes: Material,
  despues: Material,
): AceptadoEnInforme[] {
  const [before, after] = [contador(antes), contador(despues)]
  return aceptados.filter((one) => before(one) === after(one))
}

/** How often the words of one stand where they were accepted, of what an errata can change. */
function contador({ acciones, semestre }: Material) {
  const byFolio = new Map(acciones.map((accion) => [accion.folio, accion]))
  return ({ folio, campo, cita }: AceptadoEnInforme): number => {
    const accion = byFolio.get(folio)
    const found = CAMPOS_DE_ERRATA.find((one) => one === campo)
    return accion && found ? textoDeErrata(accion, found, semestre).split(cita).length : 0
  }
}
