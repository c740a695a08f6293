import { printInstant } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { Prisma } from '@/generated/prisma/client'
import type { CompaniaVista, PorResponder } from '../adhesion'
import { nombreConSiglas, nombreCorto } from '../labels'
import { conArticulo } from '../parecida'
import { can, canResponderParticipacion, readsHistoria } from '../policy'
import { reglaDe } from '../workflow'
import { contenidoParaOtros, CONTENIDO_SELECT, ULTIMA_DEVOLUCION } from './contenido'
import { findFirmas } from './hecho'
import { findAccionEnPaso } from './paso'

const NOMBRADA = { select: { clave: true, nombre: true, siglas: true } } as const

/** Who takes part in an acción that this person sees, and who asks to. Callers have checked that they may see it. */
export async function getCompania(
  accionId: string,
  usuario: UsuarioSesion,
  now: Date,
): Promise<CompaniaVista> {
  const accion = await findAccionEnPaso(accionId, { tx: prisma, usuario, now })
  if (!accion) return { adhesiones: [], participaciones: [] }
  // What the others answered is for the responsable and the Gabinete.
  const isReader = readsHistoria(usuario, accion)
  const mayAnswer = can(usuario, 'responder-adhesion', accion)
  const [adhesiones, participantes] = await Promise.all([
    mayAnswer
      ? prisma.adhesion.findMany({
          where: { accionId, respondidaEn: null },
          orderBy: { pedidaEn: 'asc' },
          select: {
            id: true,
            motivo: true,
            pedidaEn: true,
            pedidaPor: { select: { nombre: true } },
            dependencia: NOMBRADA,
          },
        })
      : [],
    prisma.accionParticipante.findMany({
      where: { accionId },
      orderBy: { orden: 'asc' },
      select: { dependenciaId: true, participa: true, dependencia: NOMBRADA },
    }),
  ])
  const pedidas = adhesiones.map(({ pedidaEn }) => pedidaEn)
  const firmas = await findFirmas(prisma, accionId, ['accion.pedir-adhesion'], pedidas)
  return {
    adhesiones: adhesiones.map(({ id, motivo, pedidaEn, pedidaPor, dependencia }) => ({
      id,
      dependencia: nombreConSiglas(dependencia),
      quien: firmas.get(pedidaEn.getTime()) ?? pedidaPor.nombre,
      cuando: printInstant(pedidaEn),
      motivo,
    })),
    participaciones: participantes
      .map(({ dependenciaId, participa, dependencia }) => ({
        clave: dependencia.clave,
        nombre: nombreConSiglas(dependencia),
        dependencia: conArticulo(dependencia),
        participa,
        puede: canResponderParticipacion(usuario, accion, dependenciaId),
      }))
      .filter(({ puede }) => puede || isReader),
  }
}

/** Told to others, in a semestre that still takes answers. */
const AJUSTABLE = {
  estado: { in: [...reglaDe('responder-adhesion').from] },
  semestre: {
    estado: { in: ['abierto', 'en_revision'] },
    ediciones: { none: { estado: 'cerrada' } },
  },
} satisfies Prisma.AccionWhereInput

const A_LA_VEZ = 10

/** What waits for an answer of these dependencias (ids): who asks to join, and where they are named and have not said. */
export async function listPorResponder(dependencias: string[]): Promise<PorResponder[]> {
  const [adhesiones, participaciones] = await Promise.all([
    prisma.adhesion.findMany({
      where: { respondidaEn: null, accion: { responsableId: { in: dependencias }, ...AJUSTABLE } },
      orderBy: { pedidaEn: 'asc' },
      take: A_LA_VEZ,
      select: { dependencia: NOMBRADA, accion: { select: { folio: true, titulo: true } } },
    }),
    prisma.accionParticipante.findMany({
      where: { dependenciaId: { in: dependencias }, participa: null, accion: AJUSTABLE },
      orderBy: { accion: { enviadaEn: 'asc' } },
      take: A_LA_VEZ,
      select: {
        dependencia: NOMBRADA,
        accion: {
          select: {
            ...CONTENIDO_SELECT,
            folio: true,
            estado: true,
            revisiones: ULTIMA_DEVOLUCION,
          },
        },
      },
    }),
  ])
  return [
    ...adhesiones.map(({ dependencia, accion }) => ({
      href: `/acciones/${accion.folio}`,
      titulo: [accion.folio, accion.titulo].join(' · '),
      texto: `${nombreConSiglas(dependencia)} pide sumarse`,
    })),
    ...participaciones.map(({ dependencia, accion }) => ({
      href: `/acciones/${accion.folio}`,
      titulo: [accion.folio, contenidoParaOtros(accion).titulo].join(' · '),
      texto: `${conArticulo(accion.responsable)} dice que ${nombreCorto(dependencia)} participó`,
    })),
  ]
}
