import type { Metadata } from 'next'
import { Plus } from 'lucide-react'
import { AccionesFiltro } from '@/components/accion/acciones-filtro'
import { AccionesTabla } from '@/components/accion/acciones-tabla'
import { SinAcciones } from '@/components/accion/sin-acciones'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { hrefDeFiltro, leerFiltro } from '@/lib/accion/filtro'
import { listDeclaraciones } from '@/lib/accion/server/inicio'
import { listPropias, listSemestresVistos } from '@/lib/accion/server/list-propias'
import { FILAS_POR_PAGINA } from '@/lib/accion/vista'
import { hasRol } from '@/lib/usuario/usuario'
import { requireUsuario } from '@/lib/usuario/server/session'
import { declarar, deshacerDeclaracion } from './mutations'

export const metadata: Metadata = { title: 'Acciones' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AccionesPage({ searchParams }: Props) {
  const usuario = await requireUsuario()
  const query = await searchParams
  const filtro = leerFiltro(query)
  const isEnlace = hasRol(usuario, 'enlace')
  const [{ filas, total }, semestres, declaraciones] = await Promise.all([
    listPropias(usuario, filtro),
    listSemestresVistos(usuario),
    isEnlace ? listDeclaraciones(usuario, new Date()) : [],
  ])
  const isFiltrada = Boolean(filtro.estado ?? filtro.semestre ?? filtro.texto)
  return (
    <>
      <PageHeader
        title="Acciones"
        facts={
          isEnlace &&
          usuario.dependencias.map(({ clave, nombre }) => <span key={clave}>{nombre}</span>)
        }
        actions={
          isEnlace && (
            <ButtonLink href="/acciones/nueva" variant="primary">
              <Plus aria-hidden="true" />
              Nueva acción
            </ButtonLink>
          )
        }
      />
      <Hecho query={query} />
      <SinAcciones
        declaraciones={declaraciones}
        declarar={declarar}
        retirar={deshacerDeclaracion}
      />
      {(total > 0 || isFiltrada) && (
        <AccionesFiltro filtro={filtro} semestres={semestres} total={total} />
      )}
      {total > 0 ? (
        <AccionesTabla filas={filas} now={new Date()} />
      ) : (
        <Vacia isFiltrada={isFiltrada} isEnlace={isEnlace} />
      )}
      <Pagination
        label="Páginas de la lista"
        page={filtro.pagina}
        pages={Math.ceil(total / FILAS_POR_PAGINA)}
        hrefOf={(pagina) => hrefDeFiltro({ ...filtro, pagina })}
      />
    </>
  )
}

function Hecho({ query }: { query: Record<string, unknown> }) {
  const texto =
    ('desechada' in query && 'El borrador se desechó.') ||
    ('declarada' in query && 'Quedó declarado que no hay acciones que reportar.')
  return (
    texto && (
      <div className="mb-6">
        <Notice kind="done" live>
          {texto}
        </Notice>
      </div>
    )
  )
}

function Vacia({ isFiltrada, isEnlace }: { isFiltrada: boolean; isEnlace: boolean }) {
  if (isFiltrada) {
    return (
      <EmptyState
        title="Ninguna acción coincide"
        action={<ButtonLink href="/acciones">Ver todas</ButtonLink>}
      >
        Pruebe con menos palabras, otro estado u otro semestre.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="Todavía no hay acciones">
      {isEnlace
        ? 'Empiece con “Nueva acción”. Puede guardarla incompleta y terminarla después.'
        : 'Aquí aparecerán las acciones que estén a su alcance.'}
    </EmptyState>
  )
}
