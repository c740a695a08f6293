import type { EstadoSemestre } from '@/lib/catalogo/semestre'
import { hasRol, type Rol } from '@/lib/usuario/usuario'
import { isPasoDesde, isSemestrePara, reglaDe, type Estado, type Paso } from './workflow'

/** The person, as policy sees them. */
export type PolicyUsuario = {
  id: string
  roles: readonly Rol[]
  dependencias: readonly { id: string }[]
}

/** The facts of an acción that policy decides on. */
export type PolicyAccion = {
  estado: Estado
  folio: string | null
  responsableId: string
  participantes: readonly string[]
  enviadaPorId: string | null
  /** Who wrote the accepted texts since the last sending; empty when nobody but who sent. */
  editores: readonly string[]
  reclamadaEn: Date | null
  redaccionPendiente: boolean
  /** Saved by the enlace since the last return. */
  guardadaTrasDevolver: boolean
  comun: boolean
  /** It was the fruit of a merge that was undone. */
  deshecha?: boolean
  enEdicionCerrada: boolean
  /** Today is past the due date of a devuelta. */
  vencida: boolean
  semestre: { estado: EstadoSemestre; conProrroga: boolean }
}

const isEnlaceDe = (usuario: PolicyUsuario, dependenciaId: string) =>
  hasRol(usuario, 'enlace') && usuario.dependencias.some(({ id }) => id === dependenciaId)

/** Is the responsable one of the dependencias this person is enlace of? */
export function isPropia(
  usuario: PolicyUsuario,
  { responsableId }: Pick<PolicyAccion, 'responsableId'>,
): boolean {
  return isEnlaceDe(usuario, responsableId)
}

/** May this person read how an acción they see came to say what it says? Consulta and participantes may not. */
export function readsHistoria(
  usuario: PolicyUsuario,
  accion: Pick<PolicyAccion, 'responsableId'>,
): boolean {
  return (
    isPropia(usuario, accion) || hasRol(usuario, 'coordinador') || hasRol(usuario, 'administrador')
  )
}

/** What each paso asks beyond rol, estado and semestre. What is not here needs nothing more. */
const NEEDS: Partial<Record<Paso, (accion: PolicyAccion, usuario: PolicyUsuario) => boolean>> = {
  guardar: (accion) => !accion.vencida,
  enviar: (accion) => !accion.vencida,
  desechar: (accion) => accion.folio === null,
  // The común of a merge is nobody's alone.
  retirar: (accion) =>
    !accion.comun && (accion.estado === 'devuelta' || accion.reclamadaEn === null),
  'responder-redaccion': (accion) => accion.redaccionPendiente,
  retomar: (accion) => !accion.guardadaTrasDevolver,
  'corregir-redaccion': (accion) => !accion.redaccionPendiente,
  'retirar-redaccion': (accion) => accion.redaccionPendiente,
  aprobar: (accion, usuario) =>
    !accion.redaccionPendiente &&
    accion.enviadaPorId !== usuario.id &&
    !(accion.editores.length === 1 && accion.editores[0] === usuario.id),
  'responder-adhesion': (accion) => !accion.enEdicionCerrada,
  'correccion-final': (accion) => !accion.enEdicionCerrada,
  trasladar: (accion) => !accion.comun && !accion.enEdicionCerrada,
  reabrir: (accion) => !accion.enEdicionCerrada && !accion.deshecha,
  fusionar: (accion) => !accion.comun && !accion.enEdicionCerrada,
  'deshacer-fusion': (accion) => !accion.enEdicionCerrada,
}

/**
 * May this person do this paso on this acción, now? Unknown denies. An enlace acts only for their
 * own dependencias; who sent an acción, or alone edited it, does not approve it.
 */
export function can(usuario: PolicyUsuario, paso: Paso, accion: PolicyAccion): boolean {
  const regla = reglaDe(paso)
  return (
    regla !== undefined &&
    hasRol(usuario, regla.rol) &&
    (regla.rol !== 'enlace' || isPropia(usuario, accion)) &&
    isPasoDesde(paso, accion.estado) &&
    isSemestrePara(paso, accion.semestre, accion) &&
    (NEEDS[paso]?.(accion, usuario) ?? true)
  )
}

/**
 * May this person undo the merge that this acción is part of, as an original or as its común? The común may be in any
 * estado: what matters is that its originals can still go back.
 */
export function canDeshacerFusion(usuario: PolicyUsuario, accion: PolicyAccion): boolean {
  if (!accion.comun) return can(usuario, 'deshacer-fusion', accion)
  return !accion.deshecha && can(usuario, 'deshacer-fusion', { ...accion, estado: 'fusionada' })
}

const NADIE: PolicyUsuario = { id: '', roles: [], dependencias: [] }

/** May time itself, which is nobody's rol, do this paso on this acción? Only silence answers a redacción (docs/adr/0018). */
export function canSistema(paso: Paso, accion: PolicyAccion): boolean {
  return (
    paso === 'responder-redaccion' &&
    isPasoDesde(paso, accion.estado) &&
    isSemestrePara(paso, accion.semestre, accion) &&
    (NEEDS[paso]?.(accion, NADIE) ?? true)
  )
}

/** May this person see the acción at all? See casa.md, «Who sees what». */
export function isVisible(
  usuario: PolicyUsuario,
  accion: Pick<PolicyAccion, 'estado' | 'responsableId' | 'participantes'>,
): boolean {
  if (hasRol(usuario, 'administrador')) return true
  if (hasRol(usuario, 'coordinador') && accion.estado !== 'borrador') return true
  if (hasRol(usuario, 'consulta') && accion.estado === 'aprobada') return true
  if (!hasRol(usuario, 'enlace')) return false
  if (isPropia(usuario, accion)) return true
  const isParticipante = usuario.dependencias.some(({ id }) => accion.participantes.includes(id))
  return isParticipante && accion.estado !== 'borrador'
}

/** May this person go on with that acción in the semestre `clave`? Own, approved and of an earlier one. */
export function canContinuar(
  usuario: PolicyUsuario,
  accion: Pick<PolicyAccion, 'estado' | 'responsableId'> & { semestre: { clave: string } },
  clave: string,
): boolean {
  return isPropia(usuario, accion) && accion.estado === 'aprobada' && accion.semestre.clave < clave
}

/** May this person say who is to review that acción? A coordinador, while it goes between the enlace and the Gabinete. */
export function canAsignar(
  usuario: PolicyUsuario,
  { estado, semestre }: Pick<PolicyAccion, 'estado'> & { semestre: { estado: EstadoSemestre } },
): boolean {
  return (
    hasRol(usuario, 'coordinador') &&
    (estado === 'enviada' || estado === 'devuelta') &&
    semestre.estado !== 'cerrado'
  )
}

/** May this person remind the enlace of that acción? A coordinador, while the enlace can still mend it. */
export function canRecordar(
  usuario: PolicyUsuario,
  { estado, vencida, semestre }: Pick<PolicyAccion, 'estado' | 'vencida' | 'semestre'>,
): boolean {
  return (
    hasRol(usuario, 'coordinador') &&
    estado === 'devuelta' &&
    !vencida &&
    isSemestrePara('guardar', semestre, { folio: null })
  )
}

/** May this person start an acción in that semestre for that dependencia? */
export function canCrear(
  usuario: PolicyUsuario,
  responsableId: string,
  semestre: PolicyAccion['semestre'],
): boolean {
  return isEnlaceDe(usuario, responsableId) && isSemestrePara('enviar', semestre, { folio: null })
}

/** May this person say which observaciones are settled, now that it came back? Whoever sent it may not. */
export function canResolver(
  usuario: PolicyUsuario,
  accion: Pick<PolicyAccion, 'estado' | 'enviadaPorId'> & { semestre: { estado: EstadoSemestre } },
): boolean {
  return (
    hasRol(usuario, 'coordinador') &&
    accion.estado === 'enviada' &&
    (accion.semestre.estado === 'abierto' || accion.semestre.estado === 'en_revision') &&
    accion.enviadaPorId !== usuario.id
  )
}

/** May this person leave a nota interna on that acción? Whatever its estado, once it was sent. */
export function canAnotar(
  usuario: PolicyUsuario,
  { estado }: Pick<PolicyAccion, 'estado'>,
): boolean {
  return hasRol(usuario, 'coordinador') && estado !== 'borrador'
}

/** Who reads the notas internas: the Gabinete and who administers. Nobody else learns that there are any. */
export function readsNotas(usuario: Pick<PolicyUsuario, 'roles'>): boolean {
  return hasRol(usuario, 'coordinador') || hasRol(usuario, 'administrador')
}

/** What joining and answering «No participamos» decide on. */
type EnCurso = Pick<
  PolicyAccion,
  'estado' | 'responsableId' | 'participantes' | 'enEdicionCerrada'
> & {
  semestre: { estado: EstadoSemestre }
}

/** Told to others and still open to changes of who takes part (docs/adr/0014). */
function isAjustable({ estado, semestre, enEdicionCerrada }: EnCurso): boolean {
  return (
    isPasoDesde('responder-adhesion', estado) &&
    (semestre.estado === 'abierto' || semestre.estado === 'en_revision') &&
    !enEdicionCerrada
  )
}

/** May this person ask that their dependencia joins that acción? It neither reports it nor takes part yet. */
export function canAdherir(
  usuario: PolicyUsuario,
  accion: EnCurso,
  dependenciaId: string,
): boolean {
  return (
    isEnlaceDe(usuario, dependenciaId) &&
    isAjustable(accion) &&
    accion.responsableId !== dependenciaId &&
    !accion.participantes.includes(dependenciaId)
  )
}

/** May this person say whether their dependencia took part in that acción, which names it? */
export function canResponderParticipacion(
  usuario: PolicyUsuario,
  accion: EnCurso,
  dependenciaId: string,
): boolean {
  return (
    isEnlaceDe(usuario, dependenciaId) &&
    isAjustable(accion) &&
    accion.participantes.includes(dependenciaId)
  )
}
