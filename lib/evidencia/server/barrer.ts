import { prisma } from '@/lib/core/server/db'
import type { Storage } from '@/lib/core/server/storage'
import { barrerTemporales } from './temporal'

const DIA = 24 * 3600_000
const PAGE = 200

/** What closed ediciones are made of beside their files: the pictures they were frozen with. */
async function deEdiciones(): Promise<Set<string>> {
  const rows = await prisma.$queryRaw<{ name: string }[]>`
    select jsonb_object_keys(instantanea -> 'imagenes') as name from edicion
      where jsonb_typeof(instantanea -> 'imagenes') = 'object'`
  return new Set(rows.map(({ name }) => name))
}

/**
 * A name without a row: an upload nobody finished, a file taken away, a draft thrown away. The storage is one for all
 * that keep files: a table that names some has its line here, or its files would be taken for loose ones.
 */
async function quitarSueltos(
  names: string[],
  congeladas: ReadonlySet<string>,
  en: Storage,
): Promise<number> {
  const ubicaciones = names.map((name) => name.replace(/-m$/, ''))
  const filas = await prisma.$queryRaw<{ ubicacion: string }[]>`
    select ubicacion from evidencia where ubicacion = any(${ubicaciones})
    union select ubicacion from generacion where ubicacion = any(${ubicaciones})
    union select ubicacion from edicion_artefacto where ubicacion = any(${ubicaciones})
    union select imagen from portadilla where imagen = any(${ubicaciones})
    union select logo from institucion where logo = any(${ubicaciones})`
  const known = new Set(filas.map(({ ubicacion }) => ubicacion)).union(congeladas)
  const loose = names.filter((name) => !known.has(name.replace(/-m$/, '')))
  for (const name of loose) await en.remove(name)
  return loose.length
}

/** Removes files that nothing has, once they are a day old. Answers how many; run any number of times. */
export async function barrerEvidencia(en: Storage, now: Date): Promise<number> {
  const antes = new Date(now.getTime() - DIA)
  await barrerTemporales(antes)
  // Read once: what an edición froze while this goes on has its row in another table still.
  const congeladas = await deEdiciones()
  let removed = 0
  let page: string[] = []
  for await (const { name, en: kept } of en.list()) {
    if (kept < antes) page.push(name)
    if (page.length < PAGE) continue
    removed += await quitarSueltos(page, congeladas, en)
    page = []
  }
  return removed + (page.length > 0 ? await quitarSueltos(page, congeladas, en) : 0)
}
