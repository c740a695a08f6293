import { prisma } from '@/lib/core/server/db'
import { likeDe } from '@/lib/core/server/like'
import { sinAcentos } from '@/lib/core/texto'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import { Prisma } from '@/generated/prisma/client'
import { impedimentoDeFusion, type SemestreDeFusion } from '../fusion'
import type { Fusionable } from '../fusion-vista'
import { tellLatest } from './historia'
import { getSemestreDeFusion, listOriginales, type OriginalLeida } from './originales'

const HALLADAS_MAX = 10
const PALABRAS_MAX = 8

export type Eleccion = {
  /** Those that can be merged with each other, in the order asked for. */
  originales: OriginalLeida[]
  /** Those that cannot, with the reason as the end of a sentence. */
  fuera: { folio: string; motivo: string }[]
  semestre: SemestreDeFusion | null
}

/** What was asked to be merged, and what of it can be; null for who is no coordinador. */
export async function elegirFusion(
  folios: readonly string[],
  usuario: UsuarioSesion,
): Promise<Eleccion | null> {
  if (!hasRol(usuario, 'coordinador')) return null
  const leidas = await listOriginales(prisma, { folios })
  const [first] = leidas
  const semestre = first ? await getSemestreDeFusion(prisma, first.semestreId) : null
  const fuera = folios
    .filter((folio) => !leidas.some((leida) => leida.folio === folio))
    .map((folio) => ({ folio, motivo: 'no existe, o no está a su alcance' }))
  const originales = leidas.filter((leida) => {
    const isCerrado = semestre?.isCerrado ?? false
    const hechos = { ...leida, enEdicionCerrada: isCerrado }
    const motivo = impedimentoDeFusion(hechos, semestre?.clave ?? '')
    if (motivo) fuera.push({ folio: leida.folio, motivo })
    return motivo === null
  })
  return { originales, fuera, semestre }
}

/** A short search among what can be merged in a semestre, beside what was chosen already; empty for who merges nothing. */
export async function buscarFusionables(
  texto: string,
  semestre: string,
  menos: readonly string[],
  usuario: UsuarioSesion,
): Promise<Fusionable[]> {
  if (!hasRol(usuario, 'coordinador')) return []
  const palabras = sinAcentos(texto).split(' ').filter(Boolean).slice(0, PALABRAS_MAX)
  if (palabras.length === 0) return []
  const conditions = palabras.map((palabra) => {
    const like = likeDe(palabra)
    return Prisma.sql`(accion_busqueda(a.folio, a.titulo, a.descripcion, a.lugar) like ${like}
      or sin_acentos(d.nombre || ' ' || d.siglas) like ${like})`
  })
  return prisma.$queryRaw<Fusionable[]>`
    select a.folio, a.titulo, coalesce(nullif(d.siglas, ''), d.nombre) as dependencia, a.estado
    from accion a
    join semestre s on s.id = a.semestre_id
    join dependencia d on d.id = a.responsable_id
    where s.clave = ${semestre} and a.estado in ('enviada', 'aprobada') and not a.comun
      and a.folio <> all (${[...menos]}::text[]) and ${Prisma.join(conditions, ' and ')}
    order by a.numero limit ${HALLADAS_MAX}`
}

/** Which of these changed since it was shown, and what was done to it, in a sentence; null when nothing is told. */
export async function tellCambiada(
  vistas: readonly { accionId: string; version: number }[],
): Promise<string | null> {
  const filas = await prisma.accion.findMany({
    where: { id: { in: vistas.map(({ accionId }) => accionId) } },
    select: { id: true, version: true, folio: true },
  })
  const cambiada = filas.find(({ id, version }) =>
    vistas.some((vista) => vista.accionId === id && vista.version !== version),
  )
  const told = cambiada && (await tellLatest(cambiada.id))
  return told ? `${cambiada.folio}. ${told}` : null
}

/** What was last done to the común of the merge this acción is part of; to the acción itself, where it is part of none. */
export async function tellFusion(accionId: string): Promise<string | null> {
  const where = { id: accionId }
  const fila = await prisma.accion.findUnique({ where, select: { fusionadaEnId: true } })
  return tellLatest(fila?.fusionadaEnId ?? accionId)
}
