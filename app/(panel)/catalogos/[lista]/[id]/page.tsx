import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EntradaForm } from '@/components/catalogo/entrada-form'
import { Folios } from '@/components/catalogo/folios'
import { FusionForm } from '@/components/catalogo/fusion-form'
import { Hecho } from '@/components/catalogo/hecho'
import { PageHeader } from '@/components/ui/page-header'
import { ENTRADA_LABELS, isLista, LISTA_LABELS, type Entrada } from '@/lib/catalogo/abierto'
import { getEntrada } from '@/lib/catalogo/server/moderacion'
import { getUltimaFusion } from '@/lib/catalogo/server/ultima-fusion'
import { decidir, fusionar } from '../../mutations'
import { requireCatalogos } from '../../permiso'

type Props = {
  params: Promise<{ lista: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const metadata: Metadata = { title: 'Entrada del catálogo' }

const entradaDe = ({ id, nombre, siglas, alias, pais, estado }: Entrada): Entrada => ({
  id,
  nombre,
  siglas,
  alias,
  pais,
  estado,
})

export default async function EntradaPage({ params, searchParams }: Props) {
  const { usuario, base } = await requireCatalogos()
  const [{ lista, id }, { hecho }] = [await params, await searchParams]
  const found = isLista(lista) && UUID.test(id) ? await getEntrada(usuario, lista, id) : null
  if (!found || !isLista(lista)) notFound()
  const fusion = hecho === 'fusionada' ? await getUltimaFusion(usuario.id) : null
  const entrada = entradaDe(found)
  const isPropuesta = entrada.estado === 'propuesta'
  return (
    <>
      <PageHeader
        back={
          isPropuesta
            ? { href: '/catalogos', label: 'Propuestas' }
            : { href: `/catalogos?lista=${lista}`, label: LISTA_LABELS[lista] }
        }
        title={entrada.nombre}
        facts={
          <>
            <span>
              {isPropuesta ? `${ENTRADA_LABELS[lista]} propuesta` : ENTRADA_LABELS[lista]}
            </span>
            <span>
              <Folios folios={found.folios} acciones={found.acciones} base={base} inline />
            </span>
          </>
        }
      />
      <Hecho hecho={hecho} fusion={fusion} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <section aria-labelledby="datos">
          <h2 id="datos" className="mb-4 text-lg font-semibold">
            {isPropuesta ? 'Es nueva' : 'Datos'}
          </h2>
          <EntradaForm
            key={entrada.nombre}
            decidir={decidir}
            lista={lista}
            entrada={entrada}
            nombreDePais={found.nombreDePais}
          />
        </section>
        <section aria-labelledby="fusion">
          <h2 id="fusion" className="mb-1 text-lg font-semibold">
            Es otra con otro nombre
          </h2>
          <p className="mb-4 max-w-measure text-sm text-quiet">
            Sus acciones pasan a la que queda, y este nombre seguirá sirviendo para encontrarla. Lo
            ya impreso no cambia.
          </p>
          <FusionForm
            fusionar={fusionar}
            lista={lista}
            entrada={entrada}
            similares={found.similares}
          />
        </section>
      </div>
    </>
  )
}
