import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Cabeza } from '@/components/informe/cabeza'
import { CorreccionesLink } from '@/components/informe/correcciones-link'
import { Cubierta } from '@/components/informe/cubierta'
import { Documentos } from '@/components/informe/documentos'
import { Indice } from '@/components/informe/indice'
import { QueFalta } from '@/components/informe/que-falta'
import { SinInformar } from '@/components/informe/sin-informar'
import { Tablero } from '@/components/informe/tablero'
import { Taller } from '@/components/informe/taller'
import { ButtonLink } from '@/components/ui/button'
import { KeepFocus } from '@/components/ui/keep-focus'
import { hrefDeCola } from '@/components/informe/cola'
import { nombreDeSemestre } from '@/lib/catalogo/semestre'
import { dayOf, daysBetween } from '@/lib/core/clock'
import { getIdentidad } from '@/lib/core/server/institucion'
import type { EdicionesVista } from '@/lib/informe/edicion'
import { FORMAS } from '@/lib/informe/formato'
import { canInforme } from '@/lib/informe/policy'
import { getEdiciones } from '@/lib/informe/server/ediciones'
import { getIndice } from '@/lib/informe/server/indice'
import { listGeneraciones } from '@/lib/informe/server/generaciones'
import { getInforme, type InformeCabeza } from '@/lib/informe/server/queries'
import { isClave } from '@/lib/informe/server/responses'
import { getTablero } from '@/lib/informe/server/tablero'
import { requireUsuario } from '@/lib/usuario/server/session'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import { cancelar, generar, reintentar } from '../mutations'
import { CierreYEdiciones } from './cierre-y-ediciones'

type Props = { params: Promise<{ semestre: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Informe ${(await params).semestre}` }
}

export default async function InformePage({ params }: Props) {
  const usuario = await requireUsuario()
  if (!canInforme(usuario, 'ver')) notFound()
  const { semestre } = await params
  const informe = isClave(semestre) ? await getInforme(semestre) : null
  if (!informe) notFound()
  const now = new Date()
  const [partes, generaciones, ediciones, { gobierno }] = await Promise.all([
    getIndice(informe.id),
    listGeneraciones(informe.id),
    getEdiciones(informe.id, now),
    getIdentidad(),
  ])
  const isCerrado = informe.estado === 'cerrado'
  const aprobadas = partes.reduce((n, parte) => n + parte.acciones, 0)
  const periodo = nombreDeSemestre(informe.clave)
  const colores = partes[0]?.secciones.map(({ color }) => color) ?? []
  return (
    <>
      <KeepFocus fallback="documento" />
      <Cabeza {...informe} dias={daysBetween(dayOf(now), informe.cierraEl)} />
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <section aria-labelledby="contenido-del-informe">
          <h2 id="contenido-del-informe" className="mb-4 text-lg font-semibold">
            Contenido
          </h2>
          <Indice partes={partes} />
          <p className="mt-6">
            <ButtonLink href={`/informes/${informe.clave}/mesa`}>
              {canInforme(usuario, 'armar') && !informe.isCerrado
                ? 'Armar el informe'
                : 'Ver el armado'}
            </ButtonLink>
          </p>
        </section>
        <aside
          aria-labelledby="documento"
          className="lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:self-start"
        >
          <Taller
            semestre={informe.clave}
            aprobadas={aprobadas}
            edicion={edicionVigente(ediciones.cerradas)}
            {...generaciones}
            formatos={FORMAS}
            actos={canInforme(usuario, 'generar') ? { generar, cancelar, reintentar } : null}
            cubierta={
              <Cubierta
                periodo={periodo}
                colores={colores}
                gobierno={gobierno}
                className="w-28 shrink-0"
              />
            }
          />
          {canInforme(usuario, 'revisar') && (
            <QueFalta semestre={semestre} isCerrado={informe.isCerrado} />
          )}
          {canInforme(usuario, 'ver-correcciones') && (
            <CorreccionesLink {...{ semestre, isCerrado }} />
          )}
        </aside>
        <CierreYEdiciones informe={informe} usuario={usuario} ediciones={ediciones} />
      </div>
      <Documentos
        semestre={informe.clave}
        documentos={generaciones.documentos}
        ediciones={ediciones.cerradas}
      />
      {canInforme(usuario, 'tablero') && <Avance informe={informe} usuario={usuario} />}
    </>
  )
}

/** The last one whose files are made; while none has them, the last one. */
const edicionVigente = (cerradas: EdicionesVista['cerradas']) =>
  cerradas.find(({ artefactos }) => artefactos.length > 0) ?? cerradas[0] ?? null

async function Avance({ informe, usuario }: { informe: InformeCabeza; usuario: UsuarioSesion }) {
  const { filas, totales, total, sinAcciones, faltan } = await getTablero(informe.id)
  const hrefOf = hrefDeCola(informe.clave, hasRol(usuario, 'coordinador'))
  const answered = filas.length + sinAcciones.length
  return (
    <section aria-labelledby="avance" className="mt-14">
      <h2 id="avance" className="text-lg font-semibold">
        Avance de las dependencias
      </h2>
      <p className="mt-1 mb-4 text-sm text-quiet tabular-nums">
        {answered} de {answered + faltan.length} dependencias tienen acciones o declararon no
        tenerlas.
      </p>
      {filas.length > 0 && (
        <Tablero
          semestre={informe.clave}
          filas={filas}
          totales={totales}
          total={total}
          hrefOf={hrefOf}
        />
      )}
      <SinInformar
        faltan={faltan}
        sinAcciones={sinAcciones}
        cerrado={informe.estado === 'cerrado'}
      />
    </section>
  )
}
