import { Prisma } from '@/generated/prisma/client'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { hasRol } from '@/lib/usuario/usuario'
import type { QueueFilter } from '../queue'

const { sql, join } = Prisma

/** Each word must be found somewhere; what comes after the eighth is not looked for. */
const MAX_WORDS = 8

/** The pattern of LIKE for one word: without accents, its wildcards taken literally. */
const like = (word: string) => sql`
  '%' || replace(replace(replace(sin_acentos(${word}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`

/** A word is in the acción itself (trigram index) or names its responsable (index by responsable). */
const conPalabra = (word: string) => sql`(
  accion_busqueda(a.folio, a.titulo, a.descripcion, a.lugar) like ${like(word)}
  or a.responsable_id = any (array(
    select id from dependencia where sin_acentos(nombre || ' ' || siglas) like ${like(word)})))`

/** Nobody but a coordinador has a queue, and a borrador is in none. */
const alcance = (usuario: UsuarioSesion) =>
  hasRol(usuario, 'coordinador') ? sql`a.estado <> 'borrador'` : sql`false`

export type Alcance = { usuario: UsuarioSesion; semestreId: string }

/** The acciones (alias `a`) of one semestre that the filter lets through, whatever their estado. */
export function sinEstado(filter: QueueFilter, { usuario, semestreId }: Alcance): Prisma.Sql {
  const { parte, eje, dependencia, texto } = filter
  const conditions = [
    sql`a.semestre_id = ${semestreId}::uuid`,
    alcance(usuario),
    ...(parte === null
      ? []
      : [
          sql`a.parte_id = (
      select id from parte where semestre_id = ${semestreId}::uuid and numero = ${parte})`,
        ]),
    ...(eje === null
      ? []
      : [
          eje === 0
            ? sql`a.transversal`
            : sql`a.eje_id = (
      select eje.id from eje join semestre using (programa_id)
      where semestre.id = ${semestreId}::uuid and eje.numero = ${eje})`,
        ]),
    ...(dependencia === null
      ? []
      : [
          sql`a.responsable_id = (
      select id from dependencia where clave = ${dependencia})`,
        ]),
    ...texto.split(' ').filter(Boolean).slice(0, MAX_WORDS).map(conPalabra),
  ]
  return join(conditions, ' and ')
}

/** The same, with the estado asked for. */
export function conEstado(filter: QueueFilter, alcance: Alcance): Prisma.Sql {
  const rest = sinEstado(filter, alcance)
  return filter.estado === 'todas'
    ? rest
    : sql`${rest} and a.estado = ${filter.estado}::"EstadoAccion"`
}

const ASCENDING = {
  antiguedad: sql`a.enviada_en asc, a.numero asc`,
  folio: sql`a.numero asc`,
  titulo: sql`a.titulo collate "es-x-icu" asc, a.numero asc`,
  dependencia: sql`d.nombre collate "es-x-icu" asc, a.numero asc`,
} as const

const DESCENDING = {
  antiguedad: sql`a.enviada_en desc nulls last, a.numero desc`,
  folio: sql`a.numero desc`,
  titulo: sql`a.titulo collate "es-x-icu" desc, a.numero desc`,
  dependencia: sql`d.nombre collate "es-x-icu" desc, a.numero desc`,
} as const

/** The order of the queue over `a` and its responsable `d`; the folio settles ties. */
export function ordenDe({ orden, descending }: QueueFilter): Prisma.Sql {
  return (descending ? DESCENDING : ASCENDING)[orden]
}
