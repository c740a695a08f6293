import Link from 'next/link'
import type { ReactNode } from 'react'
import { EstadoMark } from '@/components/accion/estado-mark'
import { respaldoEnPalabras } from '@/lib/accion/acuse'
import { dayOf, printDay } from '@/lib/core/clock'
import type { RevisionVista } from '@/lib/accion/revision-vista'
import { BackLink } from '@/components/ui/back-link'
import { cx } from '@/components/ui/cx'
import { LINK } from '@/components/ui/link-look'

const FOLIO = cx(LINK, 'tabular-nums')

function EnQueQuedo({ revision }: { revision: RevisionVista }) {
  const { estado, venceEl, duplicadaDe, trasladadaA, trasladadaDe } = revision
  if (estado === 'devuelta') {
    return (
      <p className="basis-full">
        Se muestra tal como se devolvió; la dependencia puede estar corrigiéndola
        {venceEl && <>, hasta el {printDay(venceEl)}</>}.
      </p>
    )
  }
  const [otra, como] = [
    [duplicadaDe, 'Duplicada de '],
    [trasladadaA, 'Pasó al semestre siguiente como '],
    [trasladadaDe, 'Extemporánea: viene de '],
  ].find(([folio]) => folio !== null) ?? [null]
  if (!otra) return null
  return (
    <p>
      {como}
      <Link href={`/revision/${otra}`} prefetch={false} className={FOLIO}>
        {otra}
      </Link>
    </p>
  )
}

/** Above the galley: the way back to the queue, the folio, the estado, who sent it and who reviews it. */
export function Cabecera({
  revision,
  back,
  children,
}: {
  revision: RevisionVista
  back: string
  children: ReactNode
}) {
  const { folio, estado, enviadaPor, enviadaEn } = revision
  const respaldo = respaldoEnPalabras(revision)
  return (
    <div className="mb-4">
      <BackLink href={back} label="Cola de revisión" className="mb-3" />
      <div className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
        <span className="font-semibold text-ink tabular-nums">{folio}</span>
        <EstadoMark estado={estado} />
        {enviadaEn && (
          <span>
            La envió {enviadaPor ?? 'la dependencia'} el {printDay(dayOf(new Date(enviadaEn)))}
          </span>
        )}
        {respaldo && <span>{respaldo}</span>}
        {children}
        <EnQueQuedo revision={revision} />
      </div>
    </div>
  )
}
