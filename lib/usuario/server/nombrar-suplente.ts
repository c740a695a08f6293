import { recordSuceso } from '@/lib/bitacora/server/record'
import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { lockDependencia } from '@/lib/catalogo/server/dependencias'
import { addDays, dayFromColumn, dayOf, dayToColumn, printDay, printDays } from '@/lib/core/clock'
import { refuse, refuseWith } from '@/lib/core/refusal'
import { validOn } from '@/lib/core/server/valid-on'
import { normalizarCorreo } from '../correo'
import { issuesOfDias, titularDe, type SuplenciaInput } from '../suplencia'
import type { DependenciaPropia } from '../usuario'
import type { Contexto } from './contexto'
import { holdActivas } from './find'

/**
 * A titular names who stands in for them in one dependencia, from one day to another; naming the same person again
 * gives the suplencia its new days. Refuses `forbidden` to who is not titular there (a suplente names nobody), and
 * with sentences on `correo`, `desde` or `hasta`; `stale` when one of the two accounts was disabled just now.
 */
export async function nombrarSuplente(input: SuplenciaInput, contexto: Contexto): Promise<void> {
  const { tx, usuario, now } = contexto
  const dependencia = titularDe(usuario).find(({ clave }) => clave === input.dependencia)
  if (!dependencia) return refuse('forbidden')
  const issues = issuesOfDias(input, dayOf(now))
  if (issues.length > 0) refuseWith(...issues)
  await lockDependencia(tx, dependencia.id)
  await checkTitular(dependencia, input, contexto)
  const suplente = await findSuplente(input.correo, dependencia, contexto)
  await holdActivas(tx, [usuario.id, suplente.id])
  const desde = joined(suplente.membresias[0], input, contexto)

  const dias = { desde: dayToColumn(desde), hasta: dayToColumn(input.hasta) }
  const id = { usuarioId: suplente.id, dependenciaId: dependencia.id }
  const data = { papel: 'suplente' as const, ...dias, suplenteDeId: usuario.id }
  await tx.membresia.upsert({
    where: { usuarioId_dependenciaId: id },
    create: { ...id, ...data },
    update: data,
    select: { usuarioId: true },
  })
  await tell(suplente, dependencia, { desde, hasta: input.hasta }, contexto)
}

/** Under the lock: a relevo may have come first, and a suplencia does not outlast its titular. */
async function checkTitular(
  { id }: DependenciaPropia,
  { hasta }: SuplenciaInput,
  { tx, usuario, now }: Contexto,
): Promise<void> {
  const propia = await tx.membresia.findFirst({
    where: { usuarioId: usuario.id, dependenciaId: id, papel: 'titular', ...validOn(now) },
    select: { hasta: true },
  })
  if (!propia) return refuse('forbidden')
  const last = propia.hasta && dayFromColumn(propia.hasta)
  if (last && hasta > last) {
    const mensaje = `Usted es enlace de esta dependencia hasta el ${printDay(last)}: elija un día que no lo pase.`
    refuseWith({ campo: 'hasta', mensaje })
  }
}

/** An active account with the rol enlace, that neither is titular there nor stands in for somebody else. */
async function findSuplente(
  typed: string,
  dependencia: DependenciaPropia,
  { tx, usuario, now }: Contexto,
) {
  const found = await tx.usuario.findFirst({
    where: {
      correo: normalizarCorreo(typed) ?? '',
      activo: true,
      roles: { some: { rol: 'enlace' } },
    },
    select: {
      id: true,
      nombre: true,
      membresias: {
        where: {
          dependenciaId: dependencia.id,
          OR: [{ hasta: null }, { hasta: { gte: dayToColumn(dayOf(now)) } }],
        },
        select: {
          papel: true,
          desde: true,
          hasta: true,
          suplenteDe: { select: { id: true, nombre: true } },
        },
      },
    },
  })
  const refuseCorreo = (mensaje: string) => refuseWith({ campo: 'correo', mensaje })
  if (!found) {
    return refuseCorreo(
      'No hay una cuenta de enlace con ese correo. Pida a la administración del informe que la cree.',
    )
  }
  if (found.id === usuario.id) return refuseCorreo('Escriba el correo de otra persona.')
  const [there] = found.membresias
  if (there?.papel === 'titular') {
    return refuseCorreo(`${found.nombre} ya es enlace de ${dependencia.nombre}.`)
  }
  if (there?.suplenteDe && there.suplenteDe.id !== usuario.id) {
    const hasta = printDay(dayFromColumn(there.hasta!))
    return refuseCorreo(
      `${found.nombre} ya está en suplencia de ${there.suplenteDe.nombre} hasta el ${hasta}.`,
    )
  }
  return found
}

type Vigente = { desde: Date | null; hasta: Date | null }

/** The first day of the row: of a suplencia that already runs, the one it had. There is one row for each person. */
function joined(
  vigente: Vigente | undefined,
  { desde }: SuplenciaInput,
  { now }: Contexto,
): string {
  if (!vigente?.desde || !vigente.hasta) return desde
  const [first, last] = [dayFromColumn(vigente.desde), dayFromColumn(vigente.hasta)]
  if (first > dayOf(now)) return desde
  if (desde <= addDays(last, 1)) return first
  const mensaje =
    `Esta persona ya le suple hasta el ${printDay(last)}. Elija días que lo continúen, ` +
    'o termine antes esa suplencia.'
  return refuseWith({ campo: 'desde', mensaje })
}

async function tell(
  suplente: { id: string; nombre: string },
  { clave, nombre }: DependenciaPropia,
  dias: { desde: string; hasta: string },
  { tx, usuario, now }: Contexto,
): Promise<void> {
  const printed = printDays(dias.desde, dias.hasta)
  const datos = {
    usuarioId: suplente.id,
    nombre: suplente.nombre,
    titularId: usuario.id,
    dependencia: clave,
    ...dias,
    detalle: `${suplente.nombre}, por ${nombre}, ${printed}`,
  }
  await recordSuceso(tx, usuario, { tipo: 'usuario.suplencia', datos }, now)
  const cargo = { quien: usuario.nombre, dependencia: nombre, dias: printed }
  const aviso = {
    tipo: 'suplencia-dada',
    datos: { folio: null, titulo: '', cargo },
    accionId: null,
    para: { personas: [suplente.id] },
  } as const
  await enqueueAviso(tx, aviso, usuario.id, now)
}
