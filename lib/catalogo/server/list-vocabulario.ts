import { refuse } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { likeDe } from '@/lib/core/server/like'
import { Prisma } from '@/generated/prisma/client'
import { canCatalogo } from '../abierto'
import type { Pais, Persona, Sigla, Vocabulario } from '../vocabulario'

const { sql } = Prisma

export const VOCES_POR_PAGINA = 50

/** A word, and who admitted it; null: it came with the program. */
export type PalabraAdmitida = { palabra: string; admitidaPor: string | null; admitidaEn: Date }

/** What a search looks at in a row, and by what rows are put in order. */
const CONSULTAS = {
  paises: {
    de: sql`select v.codigo, v.nombre, v.alias, v.region, v.nombre as clave,
      concat_ws(' ', v.nombre, array_to_string(v.alias, ' ')) as texto from pais v`,
  },
  siglas: {
    de: sql`select v.sigla, v.desarrollo, v.comun, v.sigla as clave, v.sigla || ' ' || v.desarrollo as texto from sigla v`,
  },
  personas: {
    de: sql`select v.id::text, v.nombre, v.alias, v.tratamiento, v.cargo, v.nombre as clave,
      concat_ws(' ', v.nombre, v.cargo, array_to_string(v.alias, ' ')) as texto from persona v`,
  },
  palabras: {
    de: sql`select v.palabra, v.admitida_en as "admitidaEn", u.nombre as "admitidaPor", v.palabra as clave, v.palabra as texto
      from palabra_admitida v left join usuario u on u.id = v.admitida_por_id`,
  },
} as const satisfies Record<Vocabulario, { de: Prisma.Sql }>

type Fila = { paises: Pais; siglas: Sigla; personas: Persona; palabras: PalabraAdmitida }
export type Busqueda = { texto: string; pagina: number }

/** One page of a list, by name, of the rows that say `texto`; how many there are in all. Refuses `forbidden`. */
export async function listVocabulario<V extends Vocabulario>(
  usuario: { roles: readonly string[] },
  lista: V,
  { texto, pagina }: Busqueda,
): Promise<{ voces: Fila[V][]; total: number }> {
  if (!canCatalogo(usuario)) refuse('forbidden')
  const rows = await prisma.$queryRaw<
    (Fila[V] & { total: number; clave: string; texto: string })[]
  >`
    select v.*, count(*) over ()::int as total from (${CONSULTAS[lista].de}) v
    where sin_acentos(v.texto) like sin_acentos(${likeDe(texto)})
    order by v.clave collate "es-x-icu"
    limit ${VOCES_POR_PAGINA} offset ${(pagina - 1) * VOCES_POR_PAGINA}`
  return { voces: rows, total: rows[0]?.total ?? 0 }
}
