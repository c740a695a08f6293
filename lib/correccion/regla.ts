import type { AccionRevisable, CampoRevisable, Contexto } from './accion-revisable'
import { textoDeCampo } from './accion-revisable'
import type { Hallazgo, Senal, Severidad } from './hallazgo'

/** A case that shows what a regla does: what it names is changed in an acción without findings. */
export type Ejemplo = {
  accion: Partial<AccionRevisable>
  contexto?: Partial<Contexto>
  /** The quote expected. */
  cita?: string
  propuesta?: string | null
}

/**
 * The one mechanism of the corrector: form, queue, informe, imports and command line all read these. What only all
 * acciones together can answer is in regla-de-semestre.ts.
 */
export type Regla = {
  nombre: string
  severidad: Severidad
  /** What has to be known to examine: the acción alone. */
  alcance: 'accion'
  /** Why it matters to who reads the informe, in one sentence. */
  razon: string
  /** Pure: the same acción and contexto always give the same findings, in the order of the text. */
  examine: (accion: AccionRevisable, contexto: Contexto) => Hallazgo[]
  hallan: readonly Ejemplo[]
  callan: readonly Ejemplo[]
}

type Definicion = Omit<Regla, 'examine' | 'alcance'> & {
  buscar: (accion: AccionRevisable, contexto: Contexto) => Senal[]
}

/** A regla that looks at one acción: `buscar` says where, and its name goes on each finding. */
export function reglaDeAccion({ buscar, ...regla }: Definicion): Regla {
  return {
    ...regla,
    alcance: 'accion',
    examine: (accion, contexto) =>
      buscar(accion, contexto)
        .toSorted((a, b) => a.posicion - b.posicion)
        .map((senal) => ({
          regla: regla.nombre,
          severidad: regla.severidad,
          folio: contexto.folio,
          titulo: accion.titulo,
          ...senal,
        })),
  }
}

/** A senal about a campo as a whole: its text is the quote. */
export function senalDeCampo(
  accion: AccionRevisable,
  campo: CampoRevisable,
  mensaje: string,
): Senal {
  return { campo, cita: textoDeCampo(accion, campo), posicion: 0, mensaje, propuesta: null }
}

type Hecho = { mensaje: string; propuesta?: string | null }

/** One senal for each match of a global pattern that `decir` does not let pass. */
export function senalesDe(
  accion: AccionRevisable,
  campos: readonly CampoRevisable[],
  pattern: RegExp,
  decir: (match: RegExpExecArray, texto: string) => Hecho | null,
): Senal[] {
  return campos.flatMap((campo) => {
    const texto = textoDeCampo(accion, campo)
    return [...texto.matchAll(pattern)].flatMap((match) => {
      const hecho = decir(match, texto)
      if (!hecho) return []
      const { mensaje, propuesta = null } = hecho
      return [{ campo, cita: match[0], posicion: match.index, mensaje, propuesta }]
    })
  })
}
