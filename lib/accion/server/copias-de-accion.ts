import { Prisma } from '@/generated/prisma/client'
import type { Tx } from '@/lib/core/server/db'
import { buscarCopias } from '@/lib/correccion/copias'
import type { Hallazgo } from '@/lib/correccion/hallazgo'
import { copiaDescripcion, senalDeCopia } from '@/lib/correccion/reglas/copia-descripcion'

const { sql } = Prisma

/** Words in a passage that is looked for: as many as the regla compares. */
const PALABRAS = 5
/** Of a text that is a copy by a third, so many passages spread over it find the other. */
const PASAJES = 16
/** Those with the most passages are compared whole. */
const CANDIDATAS = 12

type Dicha = { id: string; folio: string; titulo: string; descripcion: string }
type Fila = Dicha & { isDeAntes: boolean; isMenor: boolean }

/** Passages of a text, spread over it, as LIKE reads them. Shorter ones than five words ask for nothing. */
function pasajesDe(descripcion: string): string[] {
  const palabras = [...descripcion.matchAll(/\S+/g)]
  const last = palabras.length - PALABRAS
  if (last < 0) return []
  const step = Math.max(1, Math.ceil((last + 1) / PASAJES))
  return palabras.flatMap(({ index }, at) => {
    const end = palabras[at + PALABRAS - 1]
    if (at % step !== 0 || !end) return []
    const pasaje = descripcion.slice(index, end.index + end[0].length)
    return [`%${pasaje.replace(/[\\%_]/g, '\\$&')}%`]
  })
}

/** In one statement, by the index of the search: who has those passages. Of a devuelta, what was returned. */
function sentenciaDe({ id, descripcion }: Dicha, semestre: string): Prisma.Sql {
  const pasajes = sql`array(select sin_acentos(p) from unnest(${pasajesDe(descripcion)}::text[]) p)`
  return sql`
    select a.id, a.folio, d.titulo, d.descripcion, s.clave < ${semestre} as "isDeAntes",
      a.numero < (select numero from accion where id = ${id}::uuid) as "isMenor"
    from (
      select id, titulo, descripcion from accion
      where estado in ('enviada', 'aprobada')
        and accion_busqueda(folio, titulo, descripcion, lugar) like any (${pasajes})
      union all
      select v.id, r.contenido->>'titulo', r.contenido->>'descripcion'
      from accion v cross join lateral (
        select contenido from revision where accion_id = v.id and paso = 'devolver'
        order by numero desc limit 1) r
      where v.estado = 'devuelta'
        and v.semestre_id = (select id from semestre where clave = ${semestre})
    ) d join accion a using (id) join semestre s on s.id = a.semestre_id
    where a.id <> ${id}::uuid
      and (s.clave = ${semestre} or (s.clave < ${semestre} and a.estado = 'aprobada'))
    order by (select count(*) from unnest(${pasajes}) p where sin_acentos(d.descripcion) like p) desc, a.folio
    limit ${CANDIDATAS}`
}

/**
 * What `copia_descripcion` says of one acción among those that the Gabinete reads and the approved ones of earlier
 * semestres: the hallazgo of the regla, or none. One statement, by index, whatever the rows.
 */
export async function listCopias(
  db: Tx,
  id: string,
  {
    folio,
    semestre,
    contenido,
  }: { folio: string; semestre: string; contenido: Omit<Dicha, 'id' | 'folio'> },
): Promise<Hallazgo[]> {
  const { titulo, descripcion } = contenido
  const own: Dicha = { id, folio, titulo, descripcion }
  const filas = await db.$queryRaw<Fila[]>(sentenciaDe(own, semestre))
  const [antes, deHoy] = [filas.filter((f) => f.isDeAntes), filas.filter((f) => !f.isDeAntes)]
  const acciones = [...deHoy.filter((f) => f.isMenor), own, ...deHoy.filter((f) => !f.isMenor)]
  const { nombre: regla, severidad } = copiaDescripcion
  return buscarCopias(acciones, { anteriores: antes })
    .filter(({ accion }) => accion === own)
    .map((copia) => ({ regla, severidad, folio, titulo, ...senalDeCopia(copia) }))
}
