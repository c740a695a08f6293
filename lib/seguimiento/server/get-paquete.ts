import { CAMPOS, type Campo } from '@/lib/accion/accion'
import type { SucesoDePaquete } from '@/lib/bitacora/suceso'
import { dayFromColumn } from '@/lib/core/clock'
import { prisma, type Tx } from '@/lib/core/server/db'
import { validOn } from '@/lib/core/server/valid-on'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { EnvioDePaquete, Paquete, PaqueteEnEscritorio } from '../paquete'
import { canPaquete, canSeguimiento } from '../policy'

const OBSERVACION = {
  id: true,
  revision: true,
  campo: true,
  texto: true,
  cita: true,
  resueltaEn: true,
} as const

const campoDe = (texto: string): Campo => CAMPOS.find((campo) => campo === texto) ?? 'descripcion'

type Fila = { revision: number; resueltaEn: Date | null; campo: string }

/** Those of the last return, whole, and of earlier ones what was never closed; in the order of the form. */
function debidas<T extends Fila>(observaciones: readonly T[]): T[] {
  const last = Math.max(...observaciones.map(({ revision }) => revision))
  const place = ({ campo }: T) => CAMPOS.indexOf(campoDe(campo))
  return observaciones
    .filter(({ revision, resueltaEn }) => revision === last || resueltaEn === null)
    .sort((a, b) => place(a) - place(b))
}

/**
 * What a dependencia still owes in a semestre: the observaciones of its devueltas. Two statements; null when one of
 * the two does not exist. With `propia`, which ones its enlace has answered without sending yet.
 */
export async function readPaquete(
  tx: Tx,
  clave: string,
  semestre: string,
  { propia = false } = {},
): Promise<{ paquete: Paquete; dependenciaId: string; semestreId: string } | null> {
  const [dependencia, found] = await Promise.all([
    tx.dependencia.findUnique({
      where: { clave },
      select: { id: true, clave: true, nombre: true, siglas: true },
    }),
    tx.semestre.findUnique({ where: { clave: semestre }, select: { id: true } }),
  ])
  if (!dependencia || !found) return null
  const { id: dependenciaId, ...named } = dependencia
  const acciones = await tx.accion.findMany({
    where: { responsableId: dependenciaId, semestreId: found.id, estado: 'devuelta' },
    orderBy: [{ venceEl: 'asc' }, { numero: 'asc' }],
    select: {
      folio: true,
      titulo: true,
      venceEl: true,
      observaciones: { orderBy: [{ creadaEn: 'asc' }, { id: 'asc' }], select: OBSERVACION },
    },
  })
  const paquete: Paquete = {
    dependencia: named,
    semestre,
    acciones: acciones
      .filter(({ observaciones }) => observaciones.length > 0)
      .map(({ folio, titulo, venceEl, observaciones }) => ({
        folio: folio ?? '',
        titulo,
        vence: venceEl && dayFromColumn(venceEl),
        observaciones: debidas(observaciones).map(({ id, campo, texto, cita, resueltaEn }) => ({
          id,
          campo: campoDe(campo),
          texto,
          cita,
          isAtendida: propia && resueltaEn !== null,
        })),
      })),
  }
  return { paquete, dependenciaId, semestreId: found.id }
}

/** The paquete for whoever may read it: the desk, or an enlace of that dependencia; null for everybody else. */
export async function getPaquete(
  usuario: UsuarioSesion,
  clave: string,
  semestre: string,
): Promise<Paquete | null> {
  if (!canPaquete(usuario, clave)) return null
  const propia = usuario.dependencias.some((one) => one.clave === clave)
  return (await readPaquete(prisma, clave, semestre, { propia }))?.paquete ?? null
}

/** The last sending of the paquete of a dependencia in a semestre. */
export async function findUltimoEnvio(
  tx: Tx,
  { clave, semestreId }: { clave: string; semestreId: string },
): Promise<(EnvioDePaquete & { usuarioId: string | null; anterior: string }) | null> {
  const tipo: SucesoDePaquete['tipo'] = 'dependencia.paquete'
  const suceso = await tx.suceso.findFirst({
    where: { tipo, semestreId, datos: { path: ['dependencia'], equals: clave } },
    orderBy: { id: 'desc' },
    select: { ocurridoEn: true, actor: true, usuarioId: true, datos: true },
  })
  if (!suceso) return null
  const { detalle, anterior } = suceso.datos as SucesoDePaquete['datos']
  const { ocurridoEn, actor, usuarioId } = suceso
  return { en: ocurridoEn.toISOString(), quien: actor, detalle, usuarioId, anterior }
}

/** Who is told of what concerns a dependencia today. */
export const enlacesDe = (dependenciaId: string, now: Date) => ({
  activo: true,
  roles: { some: { rol: 'enlace' as const } },
  membresias: { some: { dependenciaId, ...validOn(now) } },
})

/** The paquete as the desk sees it before sending; null for who has no desk, and for what does not exist. */
export async function getPaqueteEnEscritorio(
  usuario: UsuarioSesion,
  clave: string,
  semestre: string,
  now: Date,
): Promise<PaqueteEnEscritorio | null> {
  if (!canSeguimiento(usuario, 'ver')) return null
  const read = await readPaquete(prisma, clave, semestre)
  if (!read) return null
  const { paquete, dependenciaId, semestreId } = read
  const [enlaces, envio] = await Promise.all([
    prisma.usuario.findMany({
      where: enlacesDe(dependenciaId, now),
      orderBy: { nombre: 'asc' },
      select: { nombre: true },
    }),
    findUltimoEnvio(prisma, { clave, semestreId }),
  ])
  const ultimo = envio && { en: envio.en, quien: envio.quien, detalle: envio.detalle }
  return { paquete, enlaces: enlaces.map(({ nombre }) => nombre), ultimo }
}
