import { z } from 'zod'
import type { Estado } from './workflow'

/** One acción as the comparison of candidatas shows it. */
export type AccionCandidata = {
  id: string
  folio: string
  titulo: string
  dependencia: string
  fechas: string
  lugar: string
  contrapartes: string[]
  estado: Estado
}

/** Acciones that may be one. `porque`: why, one sentence for each pair that looks alike. */
export type Candidata = {
  acciones: AccionCandidata[]
  porque: string[]
  /** Whether they can be merged as they are: enviadas or aprobadas, none the fruit of a merge. */
  fusionable: boolean
}

/** A pair of which somebody said that they are not the same. `cuando` is printed. */
export type Descartada = {
  ids: [string, string]
  folios: [string, string]
  titulos: [string, string]
  quien: string
  cuando: string
}

/** At most so many are said apart at once: a group is small. */
export const CANDIDATA_MAX = 20

const accionIds = z.preprocess(
  (value) => [value ?? []].flat(),
  z.array(z.uuid()).min(2).max(CANDIDATA_MAX),
)

/** The acciones of a group, of which one (`otra`) is no other; without it, none is. */
export const descartarCandidataSchema = z.strictObject({
  accionId: accionIds,
  otra: z.uuid().optional(),
})
export type DescartarCandidata = z.output<typeof descartarCandidataSchema>

export const recuperarCandidataSchema = z.strictObject({ unaId: z.uuid(), otraId: z.uuid() })

/** Every pair of a group, or those of one of it with the others; the lesser id first, as they are kept. */
export function parejasDe({ accionId, otra }: DescartarCandidata): [string, string][] {
  const ids = [...new Set(accionId)].sort()
  return ids
    .flatMap((una, at) => ids.slice(at + 1).map((other): [string, string] => [una, other]))
    .filter((pareja) => otra === undefined || pareja.includes(otra))
}

/**
 * The groups that pairs make: two pairs with an acción in common are one group. Groups and their members come in the
 * order of the pairs.
 */
export function agrupar(parejas: readonly (readonly [string, string])[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const [una, otra] of parejas) {
    const [one, other] = [groups.get(una) ?? [una], groups.get(otra) ?? [otra]]
    const joined = one === other ? one : [...new Set([...one, ...other])]
    for (const id of joined) groups.set(id, joined)
  }
  return [...new Set(groups.values())]
}

/** The address where some acciones are compared to be merged. */
export function hrefDeFusionar(folios: readonly string[]): string {
  return `/revision/fusionar?${new URLSearchParams(folios.map((folio) => ['folios', folio]))}`
}
