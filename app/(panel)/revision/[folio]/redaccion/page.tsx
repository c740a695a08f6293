import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { RedaccionForm } from '@/components/revision/redaccion-form'
import { LINK } from '@/components/ui/link-look'
import { PageHeader } from '@/components/ui/page-header'
import type { Textos } from '@/lib/accion/redaccion'
import { redlineDe } from '@/lib/accion/redline'
import type { RevisionVista } from '@/lib/accion/revision-vista'
import { parseQueue, queueQuery, type SearchParams } from '@/lib/accion/queue'
import { getPlazoDeSilencio } from '@/lib/accion/server/get-redaccion'
import { getRevision } from '@/lib/accion/server/get-revision'
import { printDay } from '@/lib/core/clock'
import { claveDeHallazgo, enmendar, isEnmendable } from '@/lib/correccion/enmendar'
import { requireUsuario } from '@/lib/usuario/server/session'
import { corregir } from './mutations'

type Props = { params: Promise<{ folio: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { folio } = await params
  return { title: `Corregir redacción${/^[\d-]+$/.test(folio) ? ` · ${folio}` : ''}` }
}

/** What becomes of the proposal, and by when. */
function Explica({ vence }: { vence: string | null }) {
  return (
    <p className="mb-6 max-w-measure text-sm">
      La dependencia verá los cambios palabra por palabra y podrá aceptarlos o rechazarlos; mientras
      tanto, la acción dice lo mismo y nadie la aprueba. Si los acepta, la aprobará otra persona de
      la coordinación.{' '}
      {vence && (
        <>
          Si no responde a más tardar el {printDay(vence)}, se tendrán por aceptados (
          <Link href="/administracion/inhabiles" prefetch={false} className={LINK}>
            ver los días inhábiles
          </Link>
          ).
        </>
      )}
    </p>
  )
}

/** What the corrector proposes, of what was marked: as it would be written, and its redline. Read anew, never posted. */
function propuestaDe({ hallazgos }: RevisionVista, actual: Textos, aplicar: SearchParams[string]) {
  const asked = new Set([aplicar ?? []].flat())
  const marcados = hallazgos.filter(
    (one) => one.aceptado === null && isEnmendable(one) && asked.has(claveDeHallazgo(one)),
  )
  if (marcados.length === 0) return {}
  const inicial = enmendar(actual, marcados)
  return { inicial, cambios: redlineDe(actual, inicial) }
}

export default async function CorregirRedaccionPage({ params, searchParams }: Props) {
  const usuario = await requireUsuario('coordinador')
  const { folio } = await params
  const now = new Date()
  const revision = await getRevision(folio, usuario, now)
  if (!revision) notFound()
  const { accionId, version, contenido, pasos, semestre } = revision
  const asked = await searchParams
  const query = queueQuery(parseQueue(asked))
  const actual = { titulo: contenido.titulo, descripcion: contenido.descripcion }
  const volver = `/revision/${folio}${query}`
  return (
    <>
      <PageHeader
        back={{ href: volver, label: `Revisión de ${folio}` }}
        title="Corregir redacción"
        facts={<span className="tabular-nums">{folio}</span>}
      />
      <Explica vence={await getPlazoDeSilencio(semestre.clave, now)} />
      <RedaccionForm
        mutate={corregir.bind(null, { folio, cola: query })}
        vista={{ accionId, version }}
        actual={actual}
        {...propuestaDe(revision, actual, asked.aplicar)}
        allowed={pasos.includes('corregir-redaccion')}
        volver={volver}
      />
    </>
  )
}
