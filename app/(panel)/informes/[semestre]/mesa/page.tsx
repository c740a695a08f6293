import type { Metadata } from 'next'
import Link from 'next/link'
import { MesaHoja } from '@/components/informe/mesa-hoja'
import { MesaLibro } from '@/components/informe/mesa-libro'
import { OrdenLista } from '@/components/informe/orden-lista'
import { Notice } from '@/components/ui/notice'
import { citar } from '@/lib/core/citar'
import { printInstant } from '@/lib/core/clock'
import {
  claveDeSeccion,
  leerSeccion,
  paraConsulta,
  seccionesVacias,
  type Mesa,
} from '@/lib/informe/mesa'
import { HACIA } from '@/lib/informe/orden'
import { roman } from '@/lib/informe/roman'
import { getMesa } from '@/lib/informe/server/get-mesa'
import { AntesDeCerrar } from './antes-de-cerrar'
import { mover, volver } from './mutations'
import { PaginasDePrueba } from './paginas'
import { requireMesa } from './sesion'

type Query = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ semestre: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Armado del informe ${(await params).semestre}` }
}

/** Past this many acciones those of the sections that are not open are folded away; past the second, not there. */
const ABIERTAS_MAX = 40
const PLEGADAS_MAX = 400

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** The section that the address names, else the first that has acciones. */
function elegir({ partes }: Mesa, query: Query) {
  const named = leerSeccion(one(query.seccion))
  const all = partes.flatMap((parte) =>
    parte.secciones.map((seccion) => ({ parte: parte.numero, seccion })),
  )
  return (
    all.find(({ parte, seccion }) => parte === named?.parte && seccion.eje === named.eje) ??
    all.find(({ seccion }) => seccion.acciones.length > 0) ??
    null
  )
}

export default async function MesaPage({ params, searchParams }: Props) {
  const [{ semestre }, query] = await Promise.all([params, searchParams])
  const { informe, isCerrado, canArmar, canRevisar } = await requireMesa(semestre)
  const leida = await getMesa(informe.id)
  const mesa = canRevisar ? leida : paraConsulta(leida)
  const isPorCerrar = canRevisar && !isCerrado
  const elegida = elegir(mesa, query)
  const total = mesa.partes.flatMap((p) => p.secciones).reduce((n, s) => n + s.acciones.length, 0)
  const conTodas = total <= PLEGADAS_MAX
  const movida = one(query.movida)
  return (
    <MesaHoja
      semestre={semestre}
      actual="orden"
      isCerrado={isCerrado}
      facts={<Hechos {...{ semestre, isPorCerrar }} paginasDe={mesa.paginasDe} />}
    >
      <div role="status" className="empty:hidden">
        <Quedo mesa={mesa} folio={movida} />
      </div>
      <div className="mt-6 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <MesaLibro
          semestre={semestre}
          partes={mesa.partes}
          otras={total <= ABIERTAS_MAX ? 'abiertas' : conTodas ? 'plegadas' : 'ausentes'}
          abierta={
            elegida && {
              clave: claveDeSeccion(elegida.parte, elegida.seccion.eje),
              lista: (
                <OrdenLista
                  acciones={elegida.seccion.acciones}
                  mover={canArmar ? mover : null}
                  volver={volver}
                  movida={
                    movida
                      ? { folio: movida, con: HACIA.find((h) => h === one(query.con)) ?? null }
                      : null
                  }
                />
              ),
            }
          }
        />
        <aside className="space-y-8 lg:sticky lg:top-20 lg:self-start">
          {elegida && elegida.seccion.acciones.length > 0 && (
            <section aria-labelledby="impresas">
              <h2 id="impresas" className="mb-3 text-lg font-semibold">
                Así se imprime
              </h2>
              <PaginasDePrueba
                semestre={semestre}
                que={`seccion-${claveDeSeccion(elegida.parte, elegida.seccion.eje)}`}
                alt={elegida.seccion.nombre}
              />
            </section>
          )}
          {isPorCerrar && (
            <AntesDeCerrar
              semestreId={informe.id}
              conTextos={conTodas}
              href={`/informes/${semestre}/revisar`}
              pendientes={mesa.pendientes}
              vacias={seccionesVacias(mesa).map(({ parte, nombre }) =>
                mesa.partes.length > 1 ? `Parte ${roman(parte)}: ${nombre}` : nombre,
              )}
            />
          )}
        </aside>
      </div>
    </MesaHoja>
  )
}

type HechosProps = { semestre: string; isPorCerrar: boolean } & Pick<Mesa, 'paginasDe'>

/** Where the numbers of the pages come from; on a phone, the way to what the list is too long to reach. */
function Hechos({ semestre, isPorCerrar, paginasDe }: HechosProps) {
  return (
    <>
      {paginasDe && <span>Páginas del PDF del {printInstant(paginasDe)}.</span>}
      {isPorCerrar && (
        <Link
          href={`/informes/${semestre}/revisar`}
          prefetch={false}
          className="underline underline-offset-4 lg:hidden"
        >
          Qué falta para cerrar
        </Link>
      )}
    </>
  )
}

/** «“…” quedó en el lugar 3 de 12.» */
function Quedo({ mesa, folio }: { mesa: Mesa; folio: string | undefined }) {
  for (const { secciones } of mesa.partes) {
    for (const { acciones } of secciones) {
      const found = acciones.find((accion) => accion.folio === folio)
      if (!found) continue
      const donde = `${citar(found.titulo)} quedó en el lugar ${found.lugar} de ${acciones.length}.`
      return (
        <Notice kind="done">{found.manual ? donde : `${donde} Es el que le da su fecha.`}</Notice>
      )
    }
  }
  return null
}
