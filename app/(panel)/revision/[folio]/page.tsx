import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Respuestas } from '@/components/accion/compania-nota'
import { Cabecera } from '@/components/revision/cabecera'
import { CambiosNota } from '@/components/revision/cambios-nota'
import { DecisionBar } from '@/components/revision/decision-bar'
import { Galera } from '@/components/revision/galera'
import { Historia } from '@/components/revision/historia'
import { IMPEDIMENTO_LABELS } from '@/components/revision/labels'
import { PosicionNav } from '@/components/revision/posicion-nav'
import { ReclasificarForm } from '@/components/revision/reclasificar-form'
import { Reclamo } from '@/components/revision/reclamo'
import { SugerenciasDelCorrector } from '@/components/revision/sugerencias'
import { Disclosure } from '@/components/ui/disclosure'
import { addDays, dayOf, printInstant } from '@/lib/core/clock'
import { parseContra } from '@/lib/accion/contra'
import { parseQueue, queueQuery, type QueueFilter, type SearchParams } from '@/lib/accion/queue'
import type { RevisionVista } from '@/lib/accion/revision-vista'
import { getCompania } from '@/lib/accion/server/get-compania'
import { getRevision } from '@/lib/accion/server/get-revision'
import { getPosicion, getQueueOptions } from '@/lib/accion/server/queue'
import { requireUsuario } from '@/lib/usuario/server/session'
import { PruebaImpresa } from '../../prueba-impresa'
import type { Destino } from '../decision'
import * as mutations from '../mutations'

type Props = { params: Promise<{ folio: string }>; searchParams: Promise<SearchParams> }

/** Days a dependencia is offered to attend the observaciones. */
const PLAZO_DIAS = 10

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

function Lectura({
  revision,
  filter,
  destino,
  options,
  prueba,
  respuestas,
}: {
  revision: RevisionVista
  filter: QueueFilter
  destino: Destino
  options: NonNullable<Awaited<ReturnType<typeof getQueueOptions>>>
  prueba: ReactNode
  respuestas: ReactNode
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
      </Cabecera>
      {cambios && (
        <CambiosNota
          cambios={cambios}
          hrefOf={(contra) => `/revision/${revision.folio}${queueQuery(filter, { contra })}`}
        />
      )}
      {respuestas}
      <Galera
        revision={revision}
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
      <Disclosure summary="Cómo se imprimirá">{prueba}</Disclosure>
      <SugerenciasDelCorrector revision={revision} />
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
  const [posicion, options, { participaciones }] = await Promise.all([
    getPosicion(folio, filter, usuario),
    getQueueOptions(revision.semestre.clave),
    getCompania(revision.accionId, usuario, now),
  ])
  const cola = queueQuery(filter)
  const destino = { folio, cola }
  const { aprobar, devolver, descartar, marcarDuplicada, reabrir, retomar } = mutations
  return (
    <>
      {options && (
        <Lectura
          revision={revision}
          filter={filter}
          destino={destino}
          options={options}
          prueba={<PruebaImpresa usuario={usuario} accionId={revision.accionId} />}
          respuestas={<Respuestas participaciones={participaciones} />}
        />
      )}
      <div className="h-10" />
      <DecisionBar
        key={folio}
        vista={{ accionId: revision.accionId, version: revision.version }}
        pasos={revision.pasos}
        vence={addDays(dayOf(now), PLAZO_DIAS)}
        today={dayOf(now)}
        impedimento={impedimentoDe(revision)}
        posicion={posicion ? <PosicionNav posicion={posicion} query={cola} /> : <span />}
        mutations={{
          aprobar: aprobar.bind(null, destino),
          devolver: devolver.bind(null, destino),
          descartar: descartar.bind(null, destino),
          marcarDuplicada: marcarDuplicada.bind(null, destino),
          reabrir: reabrir.bind(null, destino),
          retomar: retomar.bind(null, destino),
        }}
      />
    </>
  )
}
