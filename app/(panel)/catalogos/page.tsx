import type { Metadata } from 'next'
import { EntradasTabla } from '@/components/catalogo/entradas-tabla'
import { EntradasFiltro } from '@/components/catalogo/entradas-filtro'
import { Hecho } from '@/components/catalogo/hecho'
import { Hoja } from '@/components/catalogo/hoja'
import { PropuestasTabla } from '@/components/catalogo/propuestas-tabla'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { isLista, LISTA_LABELS, type Lista } from '@/lib/catalogo/abierto'
import {
  ENTRADAS_POR_PAGINA,
  listEntradas,
  listPropuestas,
  PROPUESTAS_POR_PAGINA,
} from '@/lib/catalogo/server/moderacion'
import { getUltimaFusion } from '@/lib/catalogo/server/ultima-fusion'
import { limpiarLinea } from '@/lib/core/texto'
import { requireCatalogos } from './permiso'

export const metadata: Metadata = { title: 'Catálogos' }

type Query = Record<string, string | string[] | undefined>
type Permiso = Awaited<ReturnType<typeof requireCatalogos>>

const paginaDe = ({ pagina }: Query) => Math.min(Math.max(Math.trunc(Number(pagina)) || 1, 1), 1000)

export default async function CatalogosPage({ searchParams }: { searchParams: Promise<Query> }) {
  const permiso = await requireCatalogos()
  const query = await searchParams
  return isLista(query.lista) ? (
    <Aceptadas {...permiso} lista={query.lista} query={query} />
  ) : (
    <Propuestas {...permiso} query={query} />
  )
}

async function Propuestas({ usuario, base, query }: Permiso & { query: Query }) {
  const pagina = paginaDe(query)
  const [{ propuestas, total, enBorradores }, fusion] = await Promise.all([
    listPropuestas(usuario, pagina),
    query.hecho === 'fusionada' ? getUltimaFusion(usuario.id) : null,
  ])
  return (
    <Hoja actual={null} pendientes={total}>
      <Hecho hecho={query.hecho} fusion={fusion} />
      <p className="mb-5 max-w-measure text-sm text-quiet">
        Nombres que las dependencias escribieron y el catálogo no tenía. Acéptelos, corríjalos o
        fusiónelos con el que ya estaba.
        {enBorradores > 0 &&
          (enBorradores === 1
            ? ' Hay otro en borradores: se verá cuando se envíe.'
            : ` Hay otros ${enBorradores} en borradores: se verán cuando se envíen.`)}
      </p>
      {propuestas.length > 0 ? (
        <PropuestasTabla propuestas={propuestas} base={base} />
      ) : (
        <EmptyState title="Nada por aceptar">
          Cuando una dependencia envíe una acción con una contraparte, una red o una ciudad nueva,
          aparecerá aquí.
        </EmptyState>
      )}
      <Pagination
        label="Páginas de propuestas"
        page={pagina}
        pages={Math.ceil(total / PROPUESTAS_POR_PAGINA)}
        hrefOf={(page) => `/catalogos?pagina=${page}`}
      />
    </Hoja>
  )
}

type AceptadasProps = Permiso & { lista: Lista; query: Query }

async function Aceptadas({ usuario, lista, query }: AceptadasProps) {
  const pagina = paginaDe(query)
  const texto = limpiarLinea([query.q].flat()[0] ?? '').slice(0, 200)
  const { entradas, total } = await listEntradas(usuario, lista, texto, pagina)
  return (
    <Hoja actual={lista}>
      <EntradasFiltro lista={lista} texto={texto} total={total} />
      {entradas.length > 0 ? (
        <EntradasTabla lista={lista} entradas={entradas} />
      ) : (
        <EmptyState title={`${LISTA_LABELS[lista]}: ninguna coincide`}>
          Busque con menos palabras, o por las siglas.
        </EmptyState>
      )}
      <Pagination
        label={`Páginas de ${LISTA_LABELS[lista].toLowerCase()}`}
        page={pagina}
        pages={Math.ceil(total / ENTRADAS_POR_PAGINA)}
        hrefOf={(page) =>
          `/catalogos?${new URLSearchParams({ lista, ...(texto && { q: texto }), pagina: String(page) })}`
        }
      />
    </Hoja>
  )
}
