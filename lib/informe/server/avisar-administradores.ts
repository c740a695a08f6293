import type { AvisoDatos, AvisoTipo } from '@/lib/aviso/aviso'
import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import type { Tx } from '@/lib/core/server/db'
import type { Rol } from '@/generated/prisma/enums'
import { edicionEnFrase } from '../edicion'

type Noticia = {
  tipo: AvisoTipo
  clave: string
  numero: number
  accion?: { id: string; folio: string; titulo: string }
  motivo?: string
  respuesta?: AvisoDatos['respuesta']
}

const datosDe = ({ clave, numero, accion, motivo, respuesta }: Noticia): AvisoDatos => ({
  folio: accion?.folio ?? null,
  titulo: accion?.titulo ?? '',
  semestre: clave,
  motivo,
  respuesta,
  hechos: { edicion: edicionEnFrase(numero) },
})

/** Tells certain people of an edición. */
export async function avisarDeEdicion(
  tx: Tx,
  noticia: Noticia,
  personas: readonly string[],
  actorId: string | null,
  now: Date,
): Promise<void> {
  const { tipo, accion } = noticia
  const aviso = { tipo, datos: datosDe(noticia), accionId: accion?.id ?? null, para: { personas } }
  await enqueueAviso(tx, aviso, actorId, now)
}

/** Tells those who hold one of these roles, but for who acted. */
export async function avisarAdministradores(
  tx: Tx,
  noticia: Noticia,
  actorId: string | null,
  now: Date,
  roles: Rol[] = ['administrador'],
): Promise<void> {
  const filas = await tx.usuarioRol.findMany({
    where: { rol: { in: roles } },
    distinct: ['usuarioId'],
    select: { usuarioId: true },
  })
  const personas = filas.map(({ usuarioId }) => usuarioId)
  await avisarDeEdicion(tx, noticia, personas, actorId, now)
}
