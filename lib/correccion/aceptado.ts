import type { Hallazgo } from './hallazgo'
import { huellaDeHallazgo } from './huella'

/** That a hallazgo may stay as it is: why, who said so and when (ISO instant). */
export type Aceptado = { huella: string; motivo: string; quien: string; cuando: string }

/** A hallazgo with what it is known by and, when somebody accepted it, why. */
export type HallazgoJuzgado = Hallazgo & { huella: string; aceptado: Aceptado | null }

/**
 * Which hallazgos of one acción were accepted. An acceptance is of the quoted words: it holds wherever they stand, and
 * says nothing of others.
 */
export function juzgar(
  hallazgos: readonly Hallazgo[],
  aceptados: readonly Aceptado[],
): HallazgoJuzgado[] {
  const byHuella = new Map(aceptados.map((aceptado) => [aceptado.huella, aceptado]))
  return hallazgos.map((hallazgo) => {
    const huella = huellaDeHallazgo(hallazgo)
    return { ...hallazgo, huella, aceptado: byHuella.get(huella) ?? null }
  })
}

/** Those that nobody accepted. */
export const sinAceptar = (
  hallazgos: readonly Hallazgo[],
  huellas: ReadonlySet<string>,
): Hallazgo[] => hallazgos.filter((hallazgo) => !huellas.has(huellaDeHallazgo(hallazgo)))
