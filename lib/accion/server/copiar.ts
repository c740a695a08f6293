import { recordSuceso } from '@/lib/bitacora/server/record'
import { lockDependencia } from '@/lib/catalogo/server/dependencias'
import { lockCatalogo } from '@/lib/catalogo/server/tablas'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { actorEn } from '@/lib/usuario/usuario'
import type { Prisma } from '@/generated/prisma/client'
import { homologo, type Duplicar } from '../continuidad'
import { isPropia } from '../policy'
import { endDeclaracion } from './declarar'
import { holdDestino, type Destino } from './destino'
import { getRelaciones, sinReconocerSchema } from './guardado'
import { guardarListas, listasDe } from './relaciones'

const NOMBRADO = { select: { id: true, nombre: true } } as const

const SELECT = {
  id: true,
  folio: true,
  estado: true,
  titulo: true,
  transversal: true,
  tipo: true,
  modalidad: true,
  lugar: true,
  ods: true,
  descripcion: true,
  responsableId: true,
  sinReconocer: true,
  responsable: { select: { id: true, clave: true } },
  parte: NOMBRADO,
  eje: NOMBRADO,
  semestre: { select: { clave: true } },
  participantes: { where: { dependencia: { activa: true } }, select: { dependenciaId: true } },
} satisfies Prisma.AccionSelect

export type Origen = Prisma.AccionGetPayload<{ select: typeof SELECT }>
export type Copia = { id: string; folio: null }

/**
 * The acción to begin from and the semestre to begin in. `not_found` for what is not this person's own; a sentence
 * when no semestre takes new acciones of its dependencia today.
 */
export async function iniciarCopia(
  { accionId }: Pick<Duplicar, 'accionId'>,
  contexto: Contexto,
): Promise<{ origen: Origen; destino: Destino }> {
  const origen = await contexto.tx.accion.findUnique({ where: { id: accionId }, select: SELECT })
  if (!origen || !isPropia(contexto.usuario, origen)) return refuse('not_found')
  const destino = await holdDestino(contexto, origen.responsableId)
  return destino
    ? { origen, destino }
    : refuseWith({
        campo: 'semestre',
        mensaje: 'Hoy no hay un semestre abierto para acciones nuevas de esta dependencia.',
      })
}

function columnasDe(origen: Origen, destino: Destino) {
  const { titulo, transversal, tipo, modalidad, lugar, ods, descripcion, responsableId } = origen
  const [only, ...others] = destino.partes
  const parte = homologo(origen.parte, destino.partes) ?? (others.length === 0 ? only : null)
  return {
    semestreId: destino.id,
    parteId: parte?.id ?? null,
    ejeId: homologo(origen.eje, destino.programa.ejes)?.id ?? null,
    sinReconocer: sinReconocerSchema.parse(origen.sinReconocer),
    ...{ titulo, transversal, tipo, modalidad, lugar, ods, descripcion, responsableId },
  }
}

/**
 * A new draft that says what `origen` says, but for its dates, folio, observaciones, files and history; `cambios` say
 * otherwise. Posting the same form twice gives one draft.
 */
export async function copiarAccion(
  { origen, destino }: { origen: Origen; destino: Destino },
  claveCliente: string,
  cambios: { descripcion?: string; continuaDeId?: string },
  contexto: Contexto,
): Promise<Copia> {
  const { tx, usuario, now } = contexto
  await lockDependencia(tx, origen.responsableId)
  await endDeclaracion(destino, origen.responsable, contexto)
  const born = { claveCliente, creadaPorId: usuario.id, creadaEn: now, guardadaEn: now }
  const [created] = await tx.accion.createManyAndReturn({
    data: [{ ...columnasDe(origen, destino), ...cambios, ...born }],
    skipDuplicates: true,
    select: { id: true, version: true },
  })
  if (!created) return findCopia(claveCliente, contexto)
  // What it names may not be merged into another entry before it is named again.
  await lockCatalogo(tx, 'shared')
  const listas = listasDe(await getRelaciones(tx, origen.id))
  const activas = origen.participantes.map(({ dependenciaId }) => dependenciaId)
  const participantes = listas.participantes.filter((id) => activas.includes(id))
  await guardarListas(tx, created.id, { ...listas, participantes, fechas: [] })
  const { version } = created
  const datos = {
    ...{ folio: null, version, de: null, a: 'borrador' },
    origen: origen.folio ?? origen.id,
  }
  const suceso = {
    tipo: 'accion.crear',
    accionId: created.id,
    semestreId: destino.id,
    datos,
  } as const
  await recordSuceso(tx, actorEn(usuario, origen.responsableId), suceso, now)
  return { id: created.id, folio: null }
}

async function findCopia(claveCliente: string, { tx, usuario }: Contexto): Promise<Copia> {
  const where = { claveCliente, creadaPorId: usuario.id }
  const found = await tx.accion.findFirst({ where, select: { id: true } })
  return found ? { id: found.id, folio: null } : refuse('not_found')
}
