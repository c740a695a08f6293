import { listVocabulario, VOCES_POR_PAGINA } from '@/lib/catalogo/server/list-vocabulario'
import type { Vocabulario } from '@/lib/catalogo/vocabulario'
import { limpiarLinea } from '@/lib/core/texto'
import { requireCatalogos } from './permiso'

export type VocabularioProps = {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What a page of the vocabulario shows, and which of its rows the address wants to correct. */
export async function loadVocabulario<V extends Vocabulario>(
  lista: V,
  { searchParams }: VocabularioProps,
) {
  const { usuario } = await requireCatalogos()
  const query = await searchParams
  const pagina = Math.min(Math.max(Math.trunc(Number(query.pagina)) || 1, 1), 1000)
  const texto = limpiarLinea([query.q].flat()[0] ?? '').slice(0, 200)
  const { voces, total } = await listVocabulario(usuario, lista, { texto, pagina })
  const base = `/catalogos/${lista}`
  const lugar = { ...(texto && { q: texto }), ...(pagina > 1 && { pagina: String(pagina) }) }
  const volver = `${base}${pagina > 1 || texto ? `?${new URLSearchParams(lugar)}` : ''}`
  return {
    voces,
    volver,
    lugar,
    corregir: query.corregir,
    hrefOf: (clave: string) => `${base}?${new URLSearchParams({ ...lugar, corregir: clave })}`,
    hoja: {
      lista,
      texto,
      total,
      pagina,
      hecho: query.hecho,
      voz: query.voz,
      paginas: Math.ceil(total / VOCES_POR_PAGINA),
    },
  }
}
