import { type Actor, recordSuceso } from '@/lib/bitacora/server/record'
import { dayOf, dayToColumn } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/server/db'
import type { Issue } from '@/lib/core/issue'
import { refuse, refuseWith } from '@/lib/core/refusal'
import { limpiarLinea } from '@/lib/core/texto'
import { normalizarCorreo } from '../correo'
import { hasRol, type Rol } from '../usuario'
import { endSuplencias } from './fin-de-suplencia'
import { crearInvitacion, type Invitacion } from './invitacion'
import { releaseAsignadas } from './release-asignadas'
import { terminarSesionesDe } from './session-row'

/** A person with their roles, or the system (id null): whoever can reach the command line is trusted. */
type Operador = Actor & { roles?: readonly Rol[] }
type Cuentas = { tx: Tx; usuario: Operador; now: Date }

function requireAdministrador({ id, roles = [] }: Operador): void {
  if (id !== null && !hasRol({ roles }, 'administrador')) refuse('forbidden')
}

/** `dependencias` are claves of the catalogue; only an enlace has them, and at least one. */
export type CuentaNueva = { correo: string; nombre: string; roles: Rol[]; dependencias: string[] }

/**
 * Makes an account without a password, and the link by which its person chooses one. Refuses with
 * sentences on `correo`, `nombre`, `roles` or `dependencias`.
 */
export async function crearUsuario(
  nueva: CuentaNueva,
  { tx, usuario, now }: Cuentas,
): Promise<{ id: string; invitacion: Invitacion }> {
  requireAdministrador(usuario)
  const correo = normalizarCorreo(nueva.correo) ?? ''
  const nombre = limpiarLinea(nueva.nombre)
  const dependencias = await tx.dependencia.findMany({
    where: { clave: { in: nueva.dependencias }, reporta: true, activa: true },
    select: { id: true, clave: true },
  })
  const known = new Set(dependencias.map(({ clave }) => clave))
  const issues = [
    ...issuesOfPersona(correo, nombre),
    ...issuesOfRoles(nueva),
    ...nueva.dependencias.filter((clave) => !known.has(clave)).map(desconocida),
  ]
  if (issues.length > 0) refuseWith(...issues)
  // One statement: of two at the same time one wins, and the transaction of the other goes on to say so.
  const [creado] = await tx.usuario.createManyAndReturn({
    data: [{ correo, nombre, creadoEn: now }],
    skipDuplicates: true,
    select: { id: true },
  })
  if (!creado)
    refuseWith({ campo: 'correo', mensaje: `Ya hay una cuenta con el correo ${correo}.` })
  const { id } = creado
  const roles = [...new Set(nueva.roles)]
  await tx.usuarioRol.createMany({ data: roles.map((rol) => ({ usuarioId: id, rol })) })
  await tx.membresia.createMany({
    data: dependencias.map((dependencia) => ({ usuarioId: id, dependenciaId: dependencia.id })),
  })
  const datos = { usuarioId: id, correo, detalle: [...roles, ...known].join(', ') }
  await recordSuceso(tx, usuario, { tipo: 'usuario.crear', datos }, now)
  return { id, invitacion: await crearInvitacion(id, 'invitacion', { tx, now }) }
}

function issuesOfPersona(correo: string, nombre: string): Issue[] {
  const issues: Issue[] = []
  if (correo === '') {
    const mensaje = 'Escriba un correo electrónico completo, por ejemplo nombre@ejemplo.gob.mx.'
    issues.push({ campo: 'correo', mensaje })
  }
  if (nombre === '') issues.push({ campo: 'nombre', mensaje: 'Escriba el nombre de la persona.' })
  return issues
}

function issuesOfRoles({ roles, dependencias }: CuentaNueva): Issue[] {
  if (roles.length === 0) return [{ campo: 'roles', mensaje: 'Elija al menos un rol.' }]
  const isEnlace = roles.includes('enlace')
  if (isEnlace && dependencias.length === 0) {
    return [{ campo: 'dependencias', mensaje: 'Elija al menos una dependencia para el enlace.' }]
  }
  if (!isEnlace && dependencias.length > 0) {
    return [{ campo: 'dependencias', mensaje: 'Sólo un enlace tiene dependencias.' }]
  }
  return []
}

const desconocida = (clave: string): Issue => ({
  campo: 'dependencias',
  mensaje: `No hay una dependencia que reporte con la clave “${clave}”.`,
})

/** Disables an account: its sessions end at once and its links stop serving. What it did stays. */
export async function desactivarUsuario(
  typed: string,
  { tx, usuario, now }: Cuentas,
): Promise<{ id: string }> {
  requireAdministrador(usuario)
  const correo = normalizarCorreo(typed) ?? ''
  const found = await tx.usuario.findUnique({
    where: { correo, activo: true },
    select: { id: true },
  })
  if (!found) {
    refuseWith({ campo: 'correo', mensaje: `No hay una cuenta activa con el correo ${typed}.` })
  }
  const { id } = found
  if (id === usuario.id) {
    refuseWith({
      campo: 'correo',
      mensaje: 'Nadie desactiva su propia cuenta: pídalo a otra persona.',
    })
  }
  await tx.usuario.update({ where: { id }, data: { activo: false }, select: { id: true } })
  await tx.invitacion.deleteMany({ where: { usuarioId: id, usadaEn: null } })
  await recordSuceso(
    tx,
    usuario,
    { tipo: 'usuario.desactivar', datos: { usuarioId: id, correo } },
    now,
  )
  await releaseAsignadas(id, { tx, usuario, now })
  // What somebody gave does not outlast their account.
  await endSuplencias({ titularId: id }, { tx, usuario, now })
  await terminarSesionesDe(tx, id, usuario, now)
  return { id }
}

/** Every account with its roles and the claves of its dependencias of today and to come, by e-mail. */
export async function listUsuarios({ tx, usuario, now }: Cuentas) {
  requireAdministrador(usuario)
  const usuarios = await tx.usuario.findMany({
    orderBy: { correo: 'asc' },
    select: {
      id: true,
      correo: true,
      nombre: true,
      activo: true,
      roles: { select: { rol: true }, orderBy: { rol: 'asc' } },
      membresias: {
        where: { OR: [{ hasta: null }, { hasta: { gte: dayToColumn(dayOf(now)) } }] },
        select: { dependencia: { select: { clave: true } } },
        orderBy: { dependencia: { clave: 'asc' } },
      },
    },
  })
  return usuarios.map(({ roles, membresias, ...datos }) => ({
    ...datos,
    roles: roles.map(({ rol }) => rol),
    dependencias: membresias.map(({ dependencia }) => dependencia.clave),
  }))
}
