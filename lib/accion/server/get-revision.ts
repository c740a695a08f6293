import { dayFromColumn } from '@/lib/core/clock'
import { imprimirFechas } from '@/lib/core/fechas'
import { prisma } from '@/lib/core/server/db'
import { juzgar } from '@/lib/correccion/aceptado'
import { porSeveridad } from '@/lib/correccion/corregir'
import { getLexico } from '@/lib/correccion/server/lexico'
import { listArchivos } from '@/lib/evidencia/server/listar'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import type { Prisma } from '@/generated/prisma/client'
import { canAceptarHallazgo } from '../aceptacion'
import type { Contra } from '../contra'
import { camposComoTexto } from '../labels'
import { archivosEn } from '../evidencia'
import { can, canAsignar, canResolver } from '../policy'
import type { ObservacionVista, RevisionVista } from '../revision-vista'
import { PASOS, reglaDe } from '../workflow'
import { cambiosDe } from './cambios'
import { CONTENIDO_SELECT, contenidoParaOtros } from './contenido'
import { listCopias } from './copias-de-accion'
import { corregirContenido, listAceptados } from './hallazgos-de-accion'
import { listHistoria, quienEnvio } from './historia'
import { getObservaciones, observacionesParaOtros, type ObservacionLeida } from './observaciones'
import { findAccionEnPaso, type AccionEnPaso } from './paso'

const SELECT = {
  ...CONTENIDO_SELECT,
  id: true,
  version: true,
  folio: true,
  archivo: true,
  estado: true,
  responsableNota: true,
  enviadaEn: true,
  vistoBueno: true,
  oficio: true,
  venceEl: true,
  reclamadaHasta: true,
  semestre: {
    select: {
      ...CONTENIDO_SELECT.semestre.select,
      estado: true,
      plazoDias: true,
    },
  },
  enviadaPor: { select: { nombre: true } },
  reclamadaPor: { select: { id: true, nombre: true } },
  asignadaA: { select: { id: true, nombre: true } },
  duplicadaDe: { select: { folio: true } },
  fusionadaEn: { select: { folio: true } },
  trasladada: { select: { folio: true } },
  trasladadaDe: { select: { folio: true } },
  revisiones: {
    orderBy: { numero: 'desc' },
    select: { numero: true, paso: true, usuarioId: true, creadaEn: true, contenido: true },
  },
} satisfies Prisma.AccionSelect

type Fila = Prisma.AccionGetPayload<{ select: typeof SELECT }>
const observacionDe = (observacion: ObservacionLeida): ObservacionVista => ({
  id: observacion.id,
  campo: observacion.campo,
  texto: observacion.texto,
  cita: observacion.cita,
  motivo: observacion.motivo,
  autor: observacion.autor,
  creadaEn: observacion.creadaEn.toISOString(),
  cierre: observacion.cierre,
  conforme: observacion.conforme,
  isUltima: observacion.isUltima,
  isPorResolver: observacion.isPorResolver,
})

function reclamoDe(
  { estado, reclamadaPor, reclamadaHasta }: Fila,
  usuarioId: string,
  now: Date,
): RevisionVista['reclamo'] {
  if (estado !== 'enviada' || !reclamadaPor || !reclamadaHasta || reclamadaHasta <= now) return null
  return {
    nombre: reclamadaPor.nombre,
    propio: reclamadaPor.id === usuarioId,
    hasta: reclamadaHasta.toISOString(),
  }
}

function impedimentoDe(accion: AccionEnPaso, usuarioId: string): RevisionVista['impedimento'] {
  if (accion.estado !== 'enviada' || accion.semestre.estado === 'cerrado') return null
  if (accion.enviadaPorId === usuarioId) return 'enviada-por-usted'
  if (accion.redaccionPendiente) return 'redaccion-pendiente'
  return accion.editores.includes(usuarioId) ? 'editada-por-usted' : null
}

const semestreDe = ({ semestre: { clave, estado, plazoDias } }: Fila) => ({
  ...{ clave, plazoDias },
  cerrado: estado === 'cerrado',
})

/** Folios of the others it is tied to. */
const foliosDe = ({ duplicadaDe, fusionadaEn, trasladada, trasladadaDe }: Fila) => ({
  duplicadaDe: duplicadaDe?.folio ?? null,
  fusionadaEn: fusionadaEn?.folio ?? null,
  trasladadaA: trasladada?.folio ?? null,
  trasladadaDe: trasladadaDe?.folio ?? null,
})

/** What the corrector says of what is shown, and what of that somebody let stand. */
async function listHallazgos(
  { id, archivo, semestre }: Fila,
  folio: string,
  contenido: RevisionVista['contenido'],
): Promise<RevisionVista['hallazgos']> {
  const dicha = { contenido, folio, semestre: semestre.clave }
  const [lexico, aceptados, copias] = await Promise.all([
    getLexico(),
    listAceptados(prisma, [id]),
    listCopias(prisma, id, dicha),
  ])
  const propios = corregirContenido({ ...dicha, archivo, lexico })
  return juzgar(porSeveridad([...copias, ...propios]), aceptados)
}

/**
 * One acción for the coordinador's desk, by its folio; null when it does not exist, is a borrador (also
 * one that was withdrawn and taken up again) or whoever asks is no coordinador.
 * `contra`: what its text is compared with, where there is a choice.
 */
export async function getRevision(
  folio: string,
  usuario: UsuarioSesion,
  now: Date,
  contra: Contra | null = null,
): Promise<RevisionVista | null> {
  if (!hasRol(usuario, 'coordinador')) return null
  const fila = await prisma.accion.findUnique({
    where: { folio, estado: { not: 'borrador' } },
    select: SELECT,
  })
  if (!fila || fila.estado === 'borrador') return null
  const [accion, leido, archivos] = await Promise.all([
    findAccionEnPaso(fila.id, { tx: prisma, usuario, now }),
    getObservaciones(prisma, fila.id),
    listArchivos(prisma, fila.id),
  ])
  if (!accion) return null
  const periodo = {
    inicio: dayFromColumn(fila.semestre.inicio),
    fin: dayFromColumn(fila.semestre.fin),
  }
  const contenido = contenidoParaOtros(fila)
  const observaciones = observacionesParaOtros(leido.observaciones, fila.estado)
  const historia = await listHistoria(fila.id, { ...leido, observaciones })
  const pasos = PASOS.filter(
    (paso) => reglaDe(paso).rol === 'coordinador' && can(usuario, paso, accion),
  )
  return {
    accionId: fila.id,
    version: fila.version,
    folio,
    estado: fila.estado,
    semestre: semestreDe(fila),
    contenido,
    textos: camposComoTexto(contenido, imprimirFechas(contenido.fechas, periodo)),
    responsableNota: fila.responsableNota,
    enviadaPor: quienEnvio(historia) ?? fila.enviadaPor?.nombre ?? null,
    enviadaEn: fila.enviadaEn?.toISOString() ?? null,
    vistoBueno: fila.vistoBueno,
    oficio: fila.oficio,
    venceEl: fila.venceEl && dayFromColumn(fila.venceEl),
    reclamo: reclamoDe(fila, usuario.id, now),
    asignada: fila.asignadaA,
    isAsignable: canAsignar(usuario, accion),
    ...foliosDe(fila),
    observaciones: observaciones.map(observacionDe),
    cambios:
      fila.estado === 'devuelta'
        ? null
        : cambiosDe(fila.revisiones, { usuarioId: usuario.id, contenido, periodo, contra }),
    historia,
    archivos: archivosEn(contenido, archivos),
    pasos,
    impedimento: pasos.includes('aprobar') ? null : impedimentoDe(accion, usuario.id),
    canResolver: canResolver(usuario, accion),
    hallazgos: await listHallazgos(fila, folio, contenido),
    canAceptar: canAceptarHallazgo(usuario, accion),
  }
}
