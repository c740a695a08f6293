import { compararFechas } from '@/lib/core/fechas'
import type { Material, MaterialAccion } from './material'

export type Section = { parte: number; eje: number; acciones: MaterialAccion[] }

/** What the place of an acción depends on. */
export type Ordenable = Pick<MaterialAccion, 'folio' | 'fechas' | 'ordenManual'>

/** By first day, then last day, then folio: the rule of the house inside one section. */
function compararAcciones(a: Ordenable, b: Ordenable): number {
  return compararFechas(a.fechas, b.fechas) || compareText(a.folio, b.folio)
}

/** Code point order, so that no machine's locale can change the book. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Those moved by hand go to their place (1 = first; past the end = last), the others keep the rule around them. Of two
 * in one place the last one moved has it, and the other comes after.
 */
export function orderSection<T extends Ordenable>(acciones: readonly T[]): T[] {
  const ordered = acciones.filter((a) => a.ordenManual === null).sort(compararAcciones)
  const moved = acciones
    .flatMap((a) => (a.ordenManual ? [{ a, ...a.ordenManual }] : []))
    .sort(
      (x, y) =>
        x.posicion - y.posicion ||
        compareText(x.en ?? '', y.en ?? '') ||
        compareText(x.a.folio, y.a.folio),
    )
  for (const { a, posicion } of moved) ordered.splice(Math.max(0, posicion - 1), 0, a)
  return ordered
}

/**
 * The sections of the informe in printing order, empty ones included: each parte, and in it the transversal
 * section (eje 0) before the ejes by number.
 * @throws RangeError when an acción names a parte or an eje that the semestre does not have
 */
export function orderMaterial(material: Material): Section[] {
  const partes = material.partes.map((p) => p.numero).sort((a, b) => a - b)
  const ejes = [0, ...material.ejes.map((e) => e.numero).filter((n) => n !== 0)].sort(
    (a, b) => a - b,
  )
  const bySection = new Map<string, MaterialAccion[]>(
    partes.flatMap((parte) => ejes.map((eje) => [`${parte}/${eje}`, []])),
  )
  for (const accion of material.acciones) {
    const section = bySection.get(`${accion.parte}/${accion.eje}`)
    if (!section)
      throw new RangeError(
        `La acción ${accion.folio} está en la parte ${accion.parte} y el eje ${accion.eje}, que este semestre no tiene.`,
      )
    section.push(accion)
  }
  return partes.flatMap((parte) =>
    ejes.map((eje) => ({
      parte,
      eje,
      acciones: orderSection(bySection.get(`${parte}/${eje}`) ?? []),
    })),
  )
}
