import {
  envioEnPalabras,
  observacionesEnPalabras,
  queSigue,
  respaldoEnPalabras,
  type AcuseVista,
} from '@/lib/accion/acuse'
import { dayOf } from '@/lib/core/clock'
import { IDENTIDAD, type Identidad } from '@/lib/core/institucion'

/** What the template of the receipt is filled with; every text is only ever placed as text. */
export type AcuseDocument = {
  titulo: string
  autor: string
  palabrasClave: string[]
  colofon: { fecha: { anio: number; mes: number; dia: number } }
  color: string
  gobierno: string
  organo: string
  folio: string
  renglones: { nombre: string; valor: string }[]
  sigue: string[]
  huella: string
}

/** The lines of a receipt, the same on screen and on paper; what was not asked has none. */
export function renglonesDeAcuse(acuse: AcuseVista): { nombre: string; valor: string }[] {
  const lines: [string, string | null][] = [
    ['Título', acuse.titulo],
    ['Fechas de la acción', acuse.fechas],
    ['Dependencia responsable', acuse.dependencia],
    ['Semestre', acuse.semestre],
    ['Se recibió', `${acuse.cuando}, hora del centro de México`],
    ['La envió', acuse.quien],
    ['Persona titular', respaldoEnPalabras(acuse)],
    ['Envío', envioEnPalabras(acuse)],
    ['Observaciones', observacionesEnPalabras(acuse)],
  ]
  return lines.flatMap(([nombre, valor]) => (valor ? [{ nombre, valor }] : []))
}

/** The receipt as a document of its own, under the name of whoever gives it. */
export function documentoDeAcuse(
  acuse: AcuseVista,
  { gobierno, organo, color }: Identidad = IDENTIDAD,
): AcuseDocument {
  const [anio, mes, dia] = dayOf(new Date(acuse.enviadaEn)).split('-').map(Number) as [
    number,
    number,
    number,
  ]
  return {
    titulo: `Acuse de recibo ${acuse.folio}`,
    autor: organo,
    palabrasClave: ['acuse de recibo', acuse.folio],
    colofon: { fecha: { anio, mes, dia } },
    color,
    gobierno,
    organo,
    folio: acuse.folio,
    renglones: renglonesDeAcuse(acuse),
    sigue: queSigue(acuse),
    huella: acuse.huella,
  }
}
