import { z } from 'zod'
import { prisma, type Tx } from '@/lib/core/server/db'
import { armarLexico, type Lexico } from '../lexico/lexico'
import { getDiccionario } from './diccionario'

const textos = z.array(z.string())
const datosSchema = z.object({
  siglas: z.array(z.object({ sigla: z.string(), desarrollo: z.string(), comun: z.boolean() })),
  personas: z.array(
    z.object({ nombre: z.string(), alias: textos, tratamiento: z.string(), cargo: z.string() }),
  ),
  palabras: textos,
  nombres: textos,
  lugares: textos,
  alias: textos,
})

/** The last one made, and from what: the catalogues change seldom, and indexing them costs more than reading them. */
const kept = globalThis as typeof globalThis & { accionLexico?: { datos: string; lexico: Lexico } }

/**
 * The dictionary with what the catalogues say at this moment: one query, however many acciones are examined with it.
 * Entries that wait to be accepted are not in it: nobody has read their names yet.
 */
export async function getLexico(tx: Tx = prisma): Promise<Lexico> {
  const [fila] = await tx.$queryRaw<{ datos: string }[]>`
    with entrada as (
      select nombre, siglas, alias, false as lugar from contraparte where estado = 'aceptada'
      union all select nombre, siglas, alias, false from red where estado = 'aceptada'
      union all select nombre, siglas, '{}', false from dependencia
      union all select nombre, '', alias, true from ciudad where estado = 'aceptada'
      union all select nombre, '', alias, true from pais
    )
    select json_build_object(
      'siglas', (select json_agg(json_build_object('sigla', s.sigla, 'desarrollo', s.desarrollo, 'comun', s.comun)
        order by s.propia, s.sigla, s.desarrollo) from (
          select siglas as sigla, nombre as desarrollo, false as comun, false as propia from entrada where siglas <> ''
          union all select sigla, desarrollo, comun, true from sigla) s),
      'personas', (select json_agg(json_build_object(
        'nombre', nombre, 'alias', alias, 'tratamiento', tratamiento, 'cargo', cargo) order by nombre) from persona),
      'palabras', (select json_agg(palabra order by palabra) from palabra_admitida),
      'nombres', (select json_agg(distinct nombre) from entrada where not lugar),
      'lugares', (select json_agg(distinct nombre) from entrada where lugar),
      'alias', (select json_agg(distinct otro) from entrada, unnest(alias) otro)
    )::text as datos`
  const datos = fila?.datos ?? '{}'
  if (kept.accionLexico?.datos !== datos) {
    kept.accionLexico = { datos, lexico: armarLexico(leer(datos), getDiccionario()) }
  }
  return kept.accionLexico.lexico
}

/** An aggregate of no rows is null. */
function leer(datos: string) {
  const listas: unknown = JSON.parse(datos, (_, value: unknown) => value ?? [])
  return datosSchema.parse(listas)
}
