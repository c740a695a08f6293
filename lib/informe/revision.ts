import type { HallazgoJuzgado } from '@/lib/correccion/aceptado'

type Nombrada = { clave: string; nombre: string; siglas: string }

/** What the corrector says of one acción that the informe prints, and whether somebody let it stand. */
export type HallazgoDeInforme = HallazgoJuzgado & {
  folio: string
  accionId: string
  /** The responsable. */
  dependencia: Nombrada
}

/** An acción that stands for a decision of somebody: nothing closes while there is one. */
export type PorDecidir = {
  folio: string
  titulo: string
  estado: 'enviada' | 'devuelta'
  dependencia: Nombrada
}

/** A picture that is printed and that nobody has described. */
export type ImagenSinDescripcion = {
  /** null: of a portadilla, which `titulo` names. */
  folio: string | null
  titulo: string
  nombre: string
}

/** A section of a parte that would be printed with nothing in it, and so is not printed. */
export type SeccionVacia = { parte: string; seccion: string }

/** An address in a text that will be printed and that is not https. */
export type VinculoInseguro = { folio: string; titulo: string; vinculo: string }

/** All that is to be known of a semestre before its informe is closed: `revisarSemestre`. */
export type RevisionDeSemestre = {
  /** How many acciones the informe prints. */
  impresas: number
  /** The graver first, then by folio. */
  hallazgos: HallazgoDeInforme[]
  porDecidir: PorDecidir[]
  imagenes: ImagenSinDescripcion[]
  vinculos: VinculoInseguro[]
  vacias: SeccionVacia[]
}

/** One thing that does not let an edición be closed, in a sentence. */
export type Bloqueo = {
  clase: 'por-decidir' | 'hallazgo' | 'imagen'
  folio: string | null
  titulo: string
  mensaje: string
}

const ESTADO = {
  enviada: 'Espera una decisión del Gabinete.',
  devuelta: 'Se devolvió y la dependencia no la ha atendido.',
} as const

/**
 * What does not let an edición be closed: acciones that nobody has decided on, hallazgos that block and that nobody
 * accepted, and printed pictures without a description. Nothing else blocks (docs/adr/0029).
 */
export function bloqueosDeRevision({
  hallazgos,
  porDecidir,
  imagenes,
}: RevisionDeSemestre): Bloqueo[] {
  return [
    ...porDecidir.map(({ folio, titulo, estado }) => ({
      ...{ clase: 'por-decidir' as const, folio, titulo },
      mensaje: ESTADO[estado],
    })),
    ...hallazgos.filter(isBloqueo).map(({ folio, titulo, mensaje }) => ({
      ...{ clase: 'hallazgo' as const, folio, titulo, mensaje },
    })),
    ...imagenes.map(({ folio, titulo, nombre }) => ({
      ...{ clase: 'imagen' as const, folio, titulo },
      mensaje: `La imagen “${nombre}” se imprimirá y nadie ha escrito qué muestra.`,
    })),
  ]
}

/** It blocks, and nobody accepted it. */
export const isBloqueo = ({ severidad, aceptado }: HallazgoDeInforme) =>
  severidad === 'bloquea' && aceptado === null
