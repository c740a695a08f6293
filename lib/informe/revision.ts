import type { Aceptado, HallazgoJuzgado } from '@/lib/correccion/aceptado'
import { labelDeRegla } from '@/lib/correccion/labels'
import { citar } from '@/lib/core/citar'

type Nombrada = { clave: string; nombre: string; siglas: string }

/** What the corrector says of one acción that the informe prints, and whether somebody let it stand. */
export type HallazgoDeInforme = HallazgoJuzgado & {
  folio: string
  accionId: string
  /** The responsable. */
  dependencia: Nombrada
}

/** What an edición is closed with although the corrector says something of it: for its record. Plain data, no ids. */
export type AceptadoEnInforme = Pick<
  HallazgoDeInforme,
  'folio' | 'titulo' | 'regla' | 'severidad' | 'campo' | 'cita' | 'mensaje'
> &
  Pick<Aceptado, 'motivo' | 'quien' | 'cuando'>

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

/** One thing that does not let an edición be closed, in a sentence; `cita` is what it is about, '' where nothing is. */
export type Bloqueo = {
  clase: 'por-decidir' | 'hallazgo' | 'imagen'
  folio: string | null
  titulo: string
  /** Of a hallazgo, the regla; else a name of the same kind. */
  regla: string
  campo: string
  cita: string
  mensaje: string
}

const ESTADO = {
  enviada: 'Espera una decisión del Gabinete.',
  devuelta: 'Se devolvió y la dependencia no la ha atendido.',
} as const

/** It blocks, and nobody accepted it. */
export const isBloqueo = ({ severidad, aceptado }: HallazgoDeInforme) =>
  severidad === 'bloquea' && aceptado === null

/** What has to be mended, described or accepted before an edición is closed. */
export function bloqueosDeTexto({
  hallazgos,
  imagenes,
}: Pick<RevisionDeSemestre, 'hallazgos' | 'imagenes'>): Bloqueo[] {
  return [
    ...hallazgos.filter(isBloqueo).map(({ folio, titulo, regla, campo, cita, mensaje }) => ({
      ...{ clase: 'hallazgo' as const, folio, titulo, regla, campo, cita, mensaje },
    })),
    ...imagenes.map(({ folio, titulo, nombre }) => ({
      ...{ clase: 'imagen' as const, folio, titulo, regla: 'imagen_sin_descripcion' },
      ...{ campo: 'evidencia', cita: nombre },
      mensaje: `La imagen “${nombre}” se imprimirá y nadie ha escrito qué muestra.`,
    })),
  ]
}

const breve = (cita: string) => (cita.length > 80 ? `${cita.slice(0, 79).trimEnd()}…` : cita)

/** The same as a refusal says it: where it is, what is wrong and what can be done. A picture is not accepted: it is described. */
export function fraseDeBloqueo({ clase, folio, titulo, regla, cita, mensaje }: Bloqueo): string {
  const donde = folio ? `la acción ${folio}, ${citar(titulo)}` : citar(titulo)
  if (clase !== 'hallazgo') return `En ${donde}: ${mensaje}`
  const que = [labelDeRegla(regla), cita && citar(breve(cita))].filter(Boolean).join(', ')
  return `En ${donde}, un hallazgo impide cerrar (${que}): ${mensaje} También puede aceptarlo, con un motivo.`
}

/** How much the texts and pictures of a semestre block, warn of, and what of it was accepted; the list tells each. */
export function resumirRevision(revision: RevisionDeSemestre) {
  const { hallazgos, vinculos } = revision
  const avisos = hallazgos.filter((one) => one.aceptado === null && one.severidad !== 'bloquea')
  return {
    impiden: bloqueosDeTexto(revision).length,
    advierten: avisos.length + vinculos.length,
    aceptados: hallazgos.filter(({ aceptado }) => aceptado !== null).length,
  }
}

/**
 * All that does not let an edición be closed: acciones that nobody has decided on, hallazgos that block and that nobody
 * accepted, and printed pictures without a description. Nothing else blocks (docs/adr/0029).
 */
export function bloqueosDeRevision(revision: RevisionDeSemestre): Bloqueo[] {
  const porDecidir = revision.porDecidir.map(({ folio, titulo, estado }) => ({
    ...{ clase: 'por-decidir' as const, folio, titulo, regla: 'accion_por_decidir' },
    ...{ campo: 'estado', cita: '', mensaje: ESTADO[estado] },
  }))
  return [...porDecidir, ...bloqueosDeTexto(revision)]
}

/** What was accepted in a semestre, for the record of its edición; `cuando` is an ISO instant. */
export const aceptadosDeRevision = ({
  hallazgos,
}: Pick<RevisionDeSemestre, 'hallazgos'>): AceptadoEnInforme[] =>
  hallazgos.flatMap(({ aceptado, ...hallazgo }) => {
    if (!aceptado) return []
    const { folio, titulo, regla, severidad, campo, cita, mensaje } = hallazgo
    const { motivo, quien, cuando } = aceptado
    return [{ folio, titulo, regla, severidad, campo, cita, mensaje, motivo, quien, cuando }]
  })
