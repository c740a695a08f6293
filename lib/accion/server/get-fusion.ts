import { prisma } from '@/lib/core/server/db'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import type { Prisma } from '@/generated/prisma/client'
import type { FusionVista, ParteDeFusion } from '../fusion-vista'
import { nombreCorto } from '../labels'
import { canDeshacerFusion, isVisible } from '../policy'
import { findAccionEnPaso } from './paso'

const PARTE = {
  folio: true,
  estado: true,
  responsableId: true,
  responsable: { select: { nombre: true, siglas: true } },
  participantes: { select: { dependenciaId: true } },
} satisfies Prisma.AccionSelect

type Fila = Prisma.AccionGetPayload<{ select: typeof PARTE }>

function parteDe(fila: Fila, usuario: UsuarioSesion): ParteDeFusion {
  const participantes = fila.participantes.map(({ dependenciaId }) => dependenciaId)
  return {
    folio: fila.folio ?? '',
    dependencia: nombreCorto(fila.responsable),
    isVisible: isVisible(usuario, { ...fila, participantes }),
  }
}

/**
 * The merge an acción is part of, for who may read that acción (callers have checked it); null when it is part of
 * none. Of what this person may not see it tells the folio and the dependencia, which the común names anyway.
 */
export async function getFusion(
  accionId: string,
  usuario: UsuarioSesion,
  now: Date,
): Promise<FusionVista | null> {
  const fila = await prisma.accion.findUnique({
    where: { id: accionId },
    select: {
      comun: true,
      version: true,
      fusionadaEn: { select: { ...PARTE, version: true } },
      originales: { orderBy: { numero: 'asc' }, select: PARTE },
    },
  })
  if (!fila || (!fila.comun && !fila.fusionadaEn)) return null
  const { fusionadaEn, originales } = fila
  const enPaso = hasRol(usuario, 'coordinador')
    ? await findAccionEnPaso(accionId, { tx: prisma, usuario, now })
    : null
  return {
    comun: fusionadaEn && parteDe(fusionadaEn, usuario),
    originales: originales.map((original) => parteDe(original, usuario)),
    comunVersion: fusionadaEn?.version ?? fila.version,
    puedeDeshacer: enPaso !== null && canDeshacerFusion(usuario, enPaso),
  }
}
