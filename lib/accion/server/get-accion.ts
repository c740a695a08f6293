import { dayFromColumn, printInstant } from '@/lib/core/clock'
import { fueraDePeriodo, imprimirFechas } from '@/lib/core/fechas'
import { prisma } from '@/lib/core/server/db'
import { pendientesDeArchivos } from '@/lib/evidencia/pendientes'
import { listArchivos } from '@/lib/evidencia/server/listar'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { Prisma } from '@/generated/prisma/client'
import { archivosEn } from '../evidencia'
import { asuntoDe } from '../observacion'
import { pendientesDe } from '../pendientes'
import { can, isPropia, readsHistoria } from '../policy'
import type { AccionVista, ObservacionVista } from '../vista'
import { PASOS, type Estado } from '../workflow'
import { CONTENIDO_SELECT, contenidoDe, contenidoParaOtros, ULTIMA_DEVOLUCION } from './contenido'
import { CONTINUA_DE_SELECT, continuaDeVista, getContinuidad } from './get-continuidad'
import { listHistoria } from './historia'
import { getObservaciones, observacionesParaOtros, type ObservacionLeida } from './observaciones'
import { findAccionEnPaso } from './paso'
import { visibleWhere } from './visible'

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const FOLIO = /^\d{4}-[12]-\d{4,9}$/

/** The `where` of an address: a folio or the id of a draft; null for anything else. */
export function whereDe(ref: string): { folio: string } | { id: string } | null {
  if (FOLIO.test(ref)) return { folio: ref }
  return UUID_V7.test(ref) ? { id: ref } : null
}

const SELECT = {
  ...CONTENIDO_SELECT,
  id: true,
  folio: true,
  venceEl: true,
  guardadaEn: true,
  ultimoEnvio: true,
  enviadaEn: true,
  estado: true,
  responsableId: true,
  responsable: { select: { ...CONTENIDO_SELECT.responsable.select, respaldo: true } },
  continuaDe: CONTINUA_DE_SELECT,
  revisiones: ULTIMA_DEVOLUCION,
  aceptados: { select: { huella: true } },
} satisfies Prisma.AccionSelect

async function leerHistoria({ id, estado }: { id: string; estado: Estado }, propia: boolean) {
  const leido = await getObservaciones(prisma, id)
  const observaciones = propia
    ? leido.observaciones
    : observacionesParaOtros(leido.observaciones, estado)
  const historia = await listHistoria(id, { ...leido, observaciones }, { propia })
  return { observaciones, historia }
}

/** Those of the last return only: older ones are told by the history. */
function observacionesDe(observaciones: readonly ObservacionLeida[]): ObservacionVista[] {
  return observaciones
    .filter(({ isUltima }) => isUltima)
    .map(({ id, campo, texto, motivo, cita, creadaEn, autor, cierre, conforme, isVigente }) => ({
      id,
      campo,
      asunto: asuntoDe(motivo, cita),
      texto,
      creadaEn: creadaEn.toISOString(),
      cuando: printInstant(creadaEn),
      autor,
      cierre,
      conforme,
      isPendiente: cierre === null,
      isVigente,
    }))
}

/**
 * One acción by its address (folio, or id of a draft), as this person sees it; null when it does not
 * exist or is not theirs to see, which must look the same.
 */
export async function getAccion(
  usuario: UsuarioSesion,
  ref: string,
  now: Date,
): Promise<AccionVista | null> {
  const where = whereDe(ref)
  if (!where) return null
  const fila = await prisma.accion.findFirst({
    where: { AND: [where, visibleWhere(usuario)] },
    select: SELECT,
  })
  if (!fila) return null
  const propia = isPropia(usuario, fila)
  const isReader = readsHistoria(usuario, fila)
  const contexto = { tx: prisma, usuario, now }
  const [hechos, { observaciones, historia }, todos, continuidad] = await Promise.all([
    findAccionEnPaso(fila.id, contexto),
    isReader ? leerHistoria(fila, propia) : { observaciones: [], historia: [] },
    listArchivos(prisma, fila.id),
    getContinuidad(fila, contexto),
  ])
  if (!hechos) return null
  const contenido = propia ? contenidoDe(fila) : contenidoParaOtros(fila)
  const periodo = {
    inicio: dayFromColumn(fila.semestre.inicio),
    fin: dayFromColumn(fila.semestre.fin),
  }
  const archivos = archivosEn(contenido, todos)
  return {
    id: fila.id,
    ref: fila.folio ?? fila.id,
    folio: fila.folio,
    version: hechos.version,
    estado: hechos.estado,
    semestre: { clave: fila.semestre.clave, estado: hechos.semestre.estado, ...periodo },
    contenido,
    fechasImpresas: imprimirFechas(contenido.fechas, periodo),
    isFueraDeSemestre: fueraDePeriodo(contenido.fechas, periodo).length > 0,
    vence: fila.venceEl && dayFromColumn(fila.venceEl),
    guardadaEn: fila.guardadaEn,
    ultimoEnvio: propia ? fila.ultimoEnvio : null,
    enviadaEn: fila.enviadaEn,
    respaldo: fila.responsable.respaldo,
    observaciones: observacionesDe(observaciones),
    historia,
    hasAcuse: isReader && historia.some(({ envio }) => envio !== null),
    archivos,
    pendientes: [...pendientesDe(contenido, periodo), ...pendientesDeArchivos(archivos)],
    pasos: PASOS.filter((paso) => can(usuario, paso, hechos)),
    continuidad,
    continuaDe: isReader ? continuaDeVista(fila.continuaDe) : null,
    aceptadas: propia ? fila.aceptados.map(({ huella }) => huella) : [],
  }
}
