import type { Metadata } from 'next'
import { Plus } from 'lucide-react'
import { AccionesFiltro } from '@/components/accion/acciones-filtro'
import { AccionesTabla } from '@/components/accion/acciones-tabla'
import { SinAcciones } from '@/components/accion/sin-acciones'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { DoneNotice } from '@/components/ui/done-notice'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { estadosVisibles, hrefDeFiltro, leerFiltro } from '@/lib/accion/filtro'
import { listDeclaraciones } from '@/lib/accion/server/inicio'
import { listPropias, listSemestresVistos } from '@/lib/accion/server/list-propias'
import { getSemestreEnCurso } from '@/lib/accion/server/semestre-en-curso'
import { FILAS_POR_PAGINA } from '@/lib/accion/vista'
import { hasRol } from '@/lib/usuario/usuario'
import { requireUsuario } from '@/lib/usuario/server/session'
import { declarar, deshacerDeclaracion } from './mutations'

export const metadata: Metadata = { title: 'Acciones' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AccionesPage({ searchParams }: Props) {
  const usuario = await requireUsuario()
  const query = await searchParams
  const now = new Date()
  const isEnlace = hasRol(usuario, 'enlace')
  const propias = usuario.dependencias.map(({ id }) => id)
  const [enCurso, semestres, declaraciones] = await Promise.all([
    getSemestreEnCurso(propias, now),
    listSemestresVistos(usuario),
    isEnlace ? listDeclaraciones(usuario, now) : [],
  ])
  const estados = estadosVisibles(usuario.roles)
  // The semestre in course, for who has something in it.
  const predeterminado = semestres.find((clave) => clave === enCurso?.clave)
  const asked = leerFiltro(query, { estados, predeterminado })
  const { filas, total, pagina } = await listPropias(usuario, asked)
  const filtro = { ...asked, pagina }
  const isFiltrada = Boolean(
    filtro.estado ?? filtro.texto ?? (filtro.semestre !== predeterminado && filtro.semestre),
  )
  const isDeclarada = declaraciones.some(({ firmada }) => firmada !== null)
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
            <>
              <ButtonLink href="/acciones/paquete">Paquete de observaciones</ButtonLink>
              <ButtonLink href="/acciones/nueva" variant="primary">
                <Plus aria-hidden="true" />
                Nueva acción
              </ButtonLink>
            </>
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
        <AccionesFiltro {...{ filtro, estados, semestres, total, isFiltrada }} />
      )}
      {total > 0 ? (
        <AccionesTabla filas={filas} now={now} withSemestre={!filtro.semestre} />
      ) : (
        <Vacia isFiltrada={isFiltrada} isEnlace={isEnlace} isDeclarada={isDeclarada} />
      )}
      <Pagination
        label="Páginas de la lista"
        page={pagina}
        pages={Math.ceil(total / FILAS_POR_PAGINA)}
        hrefOf={(page) => hrefDeFiltro({ ...filtro, pagina: page })}
      />
    </>
  )
}

function Hecho({ query }: { query: Record<string, unknown> }) {
  const texto =
    ('desechada' in query && 'El borrador se desechó.') ||
    ('declarada' in query && 'Quedó declarado que no hay acciones que reportar.')
  return <DoneNotice>{texto}</DoneNotice>
}

type VaciaProps = { isFiltrada: boolean; isEnlace: boolean; isDeclarada: boolean }

function Vacia({ isFiltrada, isEnlace, isDeclarada }: VaciaProps) {
  if (isFiltrada) {
    return (
      <EmptyState
        title="Ninguna acción coincide"
        action={<ButtonLink href="/acciones?semestre=todos">Ver todas</ButtonLink>}
      >
        Pruebe con menos palabras, otro estado u otro semestre.
      </EmptyState>
    )
  }
  // Who declared that there are none is not told to begin one.
  if (isDeclarada) return null
  return (
    <EmptyState title="Todavía no hay acciones">
      {isEnlace
        ? 'Empiece con “Nueva acción”. Puede guardarla incompleta y terminarla después.'
        : 'Aquí aparecerán las acciones que estén a su alcance.'}
    </EmptyState>
  )
}
