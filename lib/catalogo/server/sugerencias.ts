import { prisma } from '@/lib/core/server/db'
import { likeDe } from '@/lib/core/server/like'
import { Prisma } from '@/generated/prisma/client'
import type { Entrada, Lista } from '../abierto'
import { indexByNombre } from '../nombres'
import { sugerenciaDe, type SugerenciasDeLista } from '../sugerencia'
import { TABLAS } from './tablas'

const { sql } = Prisma

/** How many entries of a catalogue travel with the form; of a larger one, those most used. */
const CON_EL_FORM = 300
/** How many answer a question. */
const POR_PREGUNTA = 12

type Fila = Pick<Entrada, 'nombre' | 'siglas' | 'alias' | 'estado'>

/** What this person may be offered: accepted entries, and the propuestas of acciones of their own dependencias. */
const ofrecible = (lista: Lista, propias: readonly string[]) => {
  const { usos, llave } = TABLAS[lista]
  return sql`(e.estado = 'aceptada' or exists (
    select from ${usos} u join accion a on a.id = u.accion_id
    where u.${llave} = e.id and a.responsable_id = any (${[...propias]}::uuid[])))`
}

const columnas = (lista: Lista) =>
  sql`e.nombre, ${TABLAS[lista].siglas} as siglas, e.alias, e.estado::text`

/** What the form offers for one list, the most used first; of the person's own propuestas, the names. */
export async function listSugerencias(
  lista: Lista,
  propias: readonly string[],
): Promise<SugerenciasDeLista> {
  const { tabla, usos, llave } = TABLAS[lista]
  const filas = await prisma.$queryRaw<Fila[]>`
    select ${columnas(lista)} from ${tabla} e where ${ofrecible(lista, propias)}
    order by (select count(*) from ${usos} u where u.${llave} = e.id) desc, e.nombre
    limit ${CON_EL_FORM + 1}`
  const enviadas = filas.slice(0, CON_EL_FORM)
  return {
    sugerencias: enviadas.filter(({ estado }) => estado === 'aceptada').map(sugerenciaDe),
    propuestas: enviadas.flatMap(({ estado, nombre }) => (estado === 'propuesta' ? nombre : [])),
    hayMas: filas.length > CON_EL_FORM,
  }
}

/** The entries that say `texto` in any of their names, those that begin with it first; twelve at most. */
export async function findSugerencias(
  lista: Lista,
  texto: string,
  propias: readonly string[],
): Promise<string[]> {
  const { tabla, siglas } = TABLAS[lista]
  const filas = await prisma.$queryRaw<Fila[]>`
    select ${columnas(lista)} from ${tabla} e
    where ${ofrecible(lista, propias)}
      and sin_acentos(concat_ws(' ', e.nombre, ${siglas}, array_to_string(e.alias, ' '))) like sin_acentos(${likeDe(texto)})
    order by starts_with(sin_acentos(e.nombre), sin_acentos(${texto})) desc, length(e.nombre), e.nombre
    limit ${POR_PREGUNTA}`
  return filas.map(sugerenciaDe)
}

/** Of these names, those that no accepted entry has: they are, or will be, propuestas. */
export async function listDesconocidos(
  lista: Lista,
  nombres: readonly string[],
): Promise<string[]> {
  const filas = await prisma.$queryRaw<Fila[]>`
    select ${columnas(lista)} from ${TABLAS[lista].tabla} e where e.estado = 'aceptada'`
  const find = indexByNombre(filas)
  return nombres.filter((nombre) => !find(nombre))
}
