import { toCambio, type DocumentCambio } from './document'
import { nombreDeEdicion } from './edicion'
import type { Cambio } from './errata'
import { cleanLine } from './clean'
import type { Material } from './material'

/** What the template of the fe de erratas is filled with; every text is only ever placed as text. */
export type ErratasDocument = {
  titulo: string
  autor: string
  organo: string
  palabrasClave: string[]
  colofon: { fecha: { anio: number; mes: number; dia: number } }
  /** Of which book it is. */
  obra: string
  entrada: string
  pie: string
  cambios: DocumentCambio[]
}

/**
 * The fe de erratas of the edición `numero`. Its day is that of the last approval, so that the same erratas give the
 * same bytes. `cambios` has at least one.
 */
export function documentoDeErratas(
  material: Pick<Material, 'semestre' | 'institucion'>,
  numero: number,
  cambios: readonly Cambio[],
): ErratasDocument {
  const last =
    cambios
      .map(({ aprobada }) => aprobada)
      .sort()
      .at(-1) ?? material.semestre.fin
  const [anio, mes, dia] = last.split('-').map(Number) as [number, number, number]
  const edicion = nombreDeEdicion(numero)
  const semestre = cleanLine(material.semestre.nombre)
  return {
    titulo: `Fe de erratas. Informe de acción internacional. ${semestre}. ${edicion}`,
    autor: cleanLine(material.institucion.gobierno),
    organo: cleanLine(material.institucion.organo),
    palabrasClave: ['fe de erratas', material.semestre.clave],
    colofon: { fecha: { anio, mes, dia } },
    obra: `Informe de acción internacional. ${semestre}. ${edicion}`,
    entrada:
      'Esta hoja acompaña a la edición que se nombra arriba, que no cambia: dice qué se imprimió mal y qué debe leerse en su lugar.',
    pie: `Fe de erratas · ${material.semestre.clave} · ${edicion}`,
    cambios: cambios.map(toCambio),
  }
}
