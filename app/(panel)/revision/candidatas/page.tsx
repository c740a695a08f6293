import type { Metadata } from 'next'
import { CandidataGrupo } from '@/components/revision/candidata-grupo'
import { CandidatasDescartadas } from '@/components/revision/candidatas-descartadas'
import { DoneNotice } from '@/components/ui/done-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { contar } from '@/lib/core/contar'
import { parseQueue, type SearchParams } from '@/lib/accion/queue'
import { listCandidatas, listDescartadas } from '@/lib/accion/server/candidatas'
import { getQueueOptions } from '@/lib/accion/server/queue'
import { requireUsuario } from '@/lib/usuario/server/session'
import { descartar, recuperar } from './mutations'

export const metadata: Metadata = { title: 'Posibles repetidas' }

const HECHOS = new Map([
  ['descartada', 'Se anotó que no son la misma: no se volverán a proponer juntas.'],
  ['recuperada', 'Se volverán a proponer juntas si se parecen.'],
])

/** Groups of acciones of one semestre that may be one, for a coordinador to say so. */
export default async function CandidatasPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>
}) {
  const usuario = await requireUsuario('coordinador')
  const params = await searchParams
  const options = await getQueueOptions(parseQueue(params).semestre)
  if (!options) return <EmptyState title="Todavía no hay ningún semestre" />
  const { semestre } = options
  const [{ candidatas, total }, descartadas] = await Promise.all([
    listCandidatas(semestre, usuario, new Date()),
    listDescartadas(semestre.id, usuario),
  ])
  return (
    <>
      <DoneNotice>{HECHOS.get(String(params.hecho))}</DoneNotice>
      <PageHeader
        title="Posibles repetidas"
        back={{ href: '/revision', label: 'Cola de revisión' }}
        facts={
          <>
            <span>Semestre {semestre.clave}</span>
            <span>{contar(total, 'grupo', 'grupos')}</span>
          </>
        }
      />
      <p className="mb-6 max-w-measure text-sm text-quiet">
        Acciones que distintas dependencias reportaron y que pueden ser una sola. Se proponen por
        sus títulos, sus días y lo que nombran; usted decide.
      </p>
      {candidatas.length === 0 && (
        <EmptyState title="Ninguna por comparar">
          Cuando dos dependencias envíen lo que parece una misma acción, aparecerá aquí.
        </EmptyState>
      )}
      <div className="space-y-6">
        {candidatas.map((candidata) => (
          <CandidataGrupo
            key={candidata.acciones.map(({ id }) => id).join()}
            candidata={candidata}
            descartar={descartar}
          />
        ))}
      </div>
      <CandidatasDescartadas descartadas={descartadas} recuperar={recuperar} />
    </>
  )
}
