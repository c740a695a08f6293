import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Respuestas } from '@/components/accion/compania-nota'
import { AsignarForm } from '@/components/revision/asignar-form'
import { ComoSeImprimira } from '@/components/revision/como-se-imprimira'
import { Cabecera } from '@/components/revision/cabecera'
import { CambiosNota } from '@/components/revision/cambios-nota'
import { DecisionBar } from '@/components/revision/decision-bar'
import { Galera } from '@/components/revision/galera'
import { Historia } from '@/components/revision/historia'
import { IMPEDIMENTO_LABELS } from '@/components/revision/labels'
import { NotaForm } from '@/components/revision/nota-form'
import { NotasInternas } from '@/components/revision/notas-internas'
import { ParecidasDelGabinete } from '@/components/revision/parecidas'
import { PosicionNav } from '@/components/revision/posicion-nav'
import { ReclasificarForm } from '@/components/revision/reclasificar-form'
import { Reclamo } from '@/components/revision/reclamo'
import { CorregirRedaccionBoton } from '@/components/revision/redaccion-boton'
import { ResolverForm } from '@/components/revision/resolver-form'
import { ResueltasNota } from '@/components/revision/resueltas-nota'
import { SugerenciasDelCorrector } from '@/components/revision/sugerencias'
import { addDays, dayOf, printInstant } from '@/lib/core/clock'
import { parseContra } from '@/lib/accion/contra'
import { parseQueue, queueQuery, type QueueFilter, type SearchParams } from '@/lib/accion/queue'
import { findCita } from '@/lib/accion/cita'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import type { ObservacionVista, RevisionVista } from '@/lib/accion/revision-vista'
import { getCompania } from '@/lib/accion/server/get-compania'
import { getRevision } from '@/lib/accion/server/get-revision'
import { listNotas } from '@/lib/accion/server/list-notas'
import { listRespuestas } from '@/lib/accion/server/list-respuestas'
import { listParecidasDelGabinete } from '@/lib/accion/server/list-parecidas-gabinete'
import { getPosicion, getQueueOptions } from '@/lib/accion/server/queue'
import { requireUsuario } from '@/lib/usuario/server/session'
import { PruebaImpresa } from '../../prueba-impresa'
import type { Destino } from '../decision'
import * as mutations from '../mutations'
import * as hallazgos from '../mutations-hallazgos'
import { Fusion } from './fusion'
import { RedaccionDeAccion } from './redaccion-de-accion'
import { anotar, marcarObservacion } from '../mutations-observaciones'

type Props = { params: Promise<{ folio: string }>; searchParams: Promise<SearchParams> }

/** “11:12”, of an ISO instant. */
const horaDe = (iso: string) => /\d+:\d+$/.exec(printInstant(new Date(iso)))?.[0] ?? ''

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { folio } = await params
  return { title: /^[\d-]+$/.test(folio) ? `Revisión de ${folio}` : 'Revisión' }
}

function impedimentoDe({ semestre, impedimento }: RevisionVista): string | null {
  if (semestre.cerrado) return `El semestre ${semestre.clave} está cerrado: ya no admite cambios.`
  return impedimento && IMPEDIMENTO_LABELS[impedimento]
}

/** The button that settles one observación, or takes that back. */
function resolverDe({ id, campo, texto, conforme }: ObservacionVista) {
  return (
    <ResolverForm
      mutate={marcarObservacion}
      observacionId={id}
      isResuelta={conforme !== null}
      about={`${CAMPO_LABELS[campo]}, ${texto.slice(0, 60)}`}
    />
  )
}

/** What came back and is not settled yet, to be brought into a new return; a passage that was changed is not quoted. */
const pendientesDe = ({ observaciones, textos }: RevisionVista) =>
  observaciones
    .filter(({ isPorResolver, conforme }) => isPorResolver && !conforme)
    .map(({ campo, motivo, cita, texto }) => {
      const isThere = cita !== null && findCita(textos[campo], cita) !== null
      return { campo, motivo, cita: isThere ? cita : '', texto }
    })

const actosDeHallazgos = (destino: Destino) => ({
  aceptar: hallazgos.aceptarHallazgo.bind(null, destino),
  retirar: hallazgos.retirarAceptacion.bind(null, destino),
  admitir: hallazgos.admitirPalabra.bind(null, destino),
})

function Lectura({
  revision,
  filter,
  destino,
  options,
  prueba,
  respuestas,
  parecidas,
  fusion,
  notas,
}: {
  revision: RevisionVista
  filter: QueueFilter
  destino: Destino
  options: NonNullable<Awaited<ReturnType<typeof getQueueOptions>>>
  prueba: ReactNode
  respuestas: ReactNode
  parecidas: ReactNode
  fusion: ReactNode
  notas: ReactNode
}) {
  const { accionId, version, reclamo, pasos, cambios, contenido, historia } = revision
  const vista = { accionId, version }
  return (
    <article className="group/marcas [&_:is(a,button,summary,input)]:scroll-mb-44 short:[&_:is(a,button,summary,input)]:scroll-mb-0">
      <Cabecera revision={revision} back={`/revision${queueQuery(filter)}`}>
        <Reclamo
          mutate={mutations.reclamar.bind(null, destino)}
          vista={vista}
          reclamo={reclamo}
          hasta={reclamo && horaDe(reclamo.hasta)}
          allowed={pasos.includes('reclamar')}
        />
        {fusion}
        <AsignarForm
          mutate={mutations.asignar.bind(null, destino)}
          accionId={accionId}
          asignada={revision.asignada}
          coordinadores={options.coordinadores}
          allowed={revision.isAsignable}
        />
      </Cabecera>
      {cambios && (
        <CambiosNota
          cambios={cambios}
          hrefOf={(contra) => `/revision/${revision.folio}${queueQuery(filter, { contra })}`}
        />
      )}
      {respuestas}
      <ResueltasNota observaciones={revision.observaciones} />
      <Galera
        revision={revision}
        acto={revision.canResolver ? resolverDe : undefined}
        reclasificar={
          pasos.includes('reclasificar') && (
            <ReclasificarForm
              mutate={mutations.reclasificar.bind(null, destino)}
              vista={vista}
              contenido={contenido}
              options={options}
            />
          )
        }
      />
      <div className="gap-x-12 lg:grid lg:grid-cols-[23.75rem_minmax(0,1fr)]">
        <ComoSeImprimira>{prueba}</ComoSeImprimira>
        <div className="min-w-0">
          <SugerenciasDelCorrector
            revision={revision}
            query={destino.cola}
            actos={actosDeHallazgos(destino)}
          />
          {parecidas}
        </div>
      </div>
      {notas}
      <Historia historia={historia} folio={revision.folio} />
    </article>
  )
}

export default async function RevisionDeAccionPage({ params, searchParams }: Props) {
  const usuario = await requireUsuario('coordinador')
  const { folio } = await params
  const now = new Date()
  const query = await searchParams
  const filter = parseQueue(query)
  const revision = await getRevision(folio, usuario, now, parseContra(query.contra))
  if (!revision) notFound()
  const [posicion, options, { participaciones }, notas, respuestas, parecidas] = await Promise.all([
    getPosicion(folio, filter, usuario),
    getQueueOptions(revision.semestre.clave),
    getCompania(revision.accionId, usuario, now),
    listNotas(revision.accionId, usuario),
    listRespuestas(usuario),
    listParecidasDelGabinete(revision, usuario),
  ])
  const cola = queueQuery(filter)
  const destino = { folio, cola }
  const { aprobar, devolver, descartar, marcarDuplicada, trasladar, reabrir, retomar } = mutations
  return (
    <>
      {options && (
        <Lectura
          revision={revision}
          filter={filter}
          destino={destino}
          options={options}
          prueba={<PruebaImpresa usuario={usuario} accionId={revision.accionId} />}
          respuestas={
            <>
              <Respuestas participaciones={participaciones} />
              <RedaccionDeAccion revision={revision} destino={destino} />
            </>
          }
          fusion={<Fusion revision={revision} usuario={usuario} destino={destino} />}
          notas={
            <NotasInternas notas={notas}>
              <NotaForm mutate={anotar} accionId={revision.accionId} />
            </NotasInternas>
          }
          parecidas={
            <ParecidasDelGabinete
              parecidas={parecidas}
              revision={revision}
              marcarDuplicada={marcarDuplicada.bind(null, destino)}
            />
          }
        />
      )}
      <div className="h-10" />
      <DecisionBar
        key={folio}
        vista={{ accionId: revision.accionId, version: revision.version }}
        pasos={revision.pasos}
        vence={addDays(dayOf(now), revision.semestre.plazoDias)}
        today={dayOf(now)}
        pendientes={pendientesDe(revision)}
        respuestas={respuestas}
        impedimento={impedimentoDe(revision)}
        redaccion={
          revision.pasos.includes('corregir-redaccion') && (
            <CorregirRedaccionBoton folio={folio} query={cola} />
          )
        }
        posicion={posicion ? <PosicionNav posicion={posicion} query={cola} /> : <span />}
        mutations={{
          aprobar: aprobar.bind(null, destino),
          devolver: devolver.bind(null, destino),
          descartar: descartar.bind(null, destino),
          marcarDuplicada: marcarDuplicada.bind(null, destino),
          trasladar: trasladar.bind(null, destino),
          reabrir: reabrir.bind(null, destino),
          retomar: retomar.bind(null, destino),
        }}
      />
    </>
  )
}
