import type { AccionContenido } from '@/lib/accion/accion'
import type { Periodo } from '@/lib/core/fechas'
import { parrafosDe } from '@/lib/core/texto'
import { buildDocument, type InformeDocument } from './document'
import type { Imagen } from './imagen'
import { INSTITUCION } from './institucion'
import type { Material, MaterialAccion } from './material'
import { LINES } from './typeset/balance.mjs'

/** What a proof is made of: an acción as it reads now, complete or not. */
export type PruebaMaterial = {
  folio: string | null
  contenido: AccionContenido
  semestre: { clave: string } & Periodo
  /** Those marked «Para imprimir», in their order. */
  imagenes?: Imagen[]
}

/** One acción as printed, or why it cannot be; `ancho` and `alto` in points, `renglones` of the page's grid. */
export type Prueba =
  | { kind: 'lista'; svg: string; ancho: number; alto: number; renglones: number }
  | { kind: 'rechazada'; mensajes: string[] }

/** Printed where a draft has nothing yet. */
const SIN = {
  titulo: 'Sin título todavía',
  parte: 'Parte por elegir',
  eje: 'Eje por elegir',
  folio: 'sin folio',
  color: '#5B5458',
}

/** More lines than a column of the page holds: it will be cut in two. */
export const isLarga = (renglones: number) => renglones > LINES

/** The sentence for a proof longer than a column; null when it fits. */
export function avisoDeExtension(renglones: number): string | null {
  if (!isLarga(renglones)) return null
  const size = Number.isFinite(renglones) ? `${renglones} renglones` : 'más de una página'
  return `Ocupa ${size} y en una columna del informe caben ${LINES}: se partirá en dos. Procure abreviarla.`
}

function toMaterial({ folio, contenido, imagenes = [] }: PruebaMaterial): MaterialAccion {
  const { titulo, fechas, fechasTexto, descripcion, parte, eje } = contenido
  return {
    folio: folio ?? SIN.folio,
    revision: 0,
    parte: parte?.numero ?? 1,
    eje: eje?.numero ?? 1,
    titulo: titulo || SIN.titulo,
    fechas,
    fechasTexto,
    descripcion: parrafosDe(descripcion),
    dependencias: [],
    contrapartes: [],
    paises: [],
    ciudades: [],
    redes: [],
    lugar: null,
    ods: [],
    tipo: contenido.tipo ?? 'otro',
    modalidad: contenido.modalidad ?? 'no_aplica',
    estado: 'aprobada',
    archivo: false,
    comun: false,
    extemporaneaDe: null,
    continuaDe: null,
    evidencia: [],
    imagenes,
    ordenManual: null,
  }
}

/** What an informe of a single acción is made from. */
export function materialDePrueba(prueba: PruebaMaterial): Material {
  const { contenido, semestre } = prueba
  const { parte, eje } = contenido
  const isTransversal = eje?.numero === 0
  return {
    semestre: { ...semestre, nombre: semestre.clave },
    institucion: INSTITUCION,
    partes: [parte ?? { numero: 1, nombre: SIN.parte }],
    ejes: isTransversal ? [] : [eje ?? { numero: 1, nombre: SIN.eje, color: SIN.color }],
    colorTransversal: isTransversal ? eje.color : SIN.color,
    presentacion: { parrafos: [], firmante: '', cargo: '' },
    portadillas: {},
    acciones: [toMaterial(prueba)],
  }
}

/** Its document, by the same way as the whole informe. */
export function documentoDePrueba(material: Material): InformeDocument {
  // The day is not printed: it is fixed, so that the same text gives the same picture.
  const imprint = { edicion: 'Prueba', fecha: material.semestre.fin, huella: '' }
  return buildDocument(material, imprint).document
}
