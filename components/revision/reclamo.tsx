'use client'

import { Eye } from 'lucide-react'
import { Notice } from '@/components/ui/notice'
import type { Mutate } from '@/components/ui/mutation'
import type { RevisionVista } from '@/lib/accion/revision-vista'
import { ActForm } from './act-form'
import { useDecision } from './use-decision'
import type { VistaEnPantalla } from './vista-fields'

type Props = {
  mutate: Mutate
  vista: VistaEnPantalla
  reclamo: RevisionVista['reclamo']
  /** When the lease ends, for people: “11:12”. */
  hasta: string | null
  allowed: boolean
}

/** Who is reviewing it now; it stops nobody, so taking it over is one button. */
export function Reclamo({ mutate, vista, reclamo, hasta, allowed }: Props) {
  const reclamar = useDecision(mutate)
  const { notice } = reclamar.state
  return (
    <>
      <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
        {reclamo && (
          <span className="inline-flex items-center gap-1.5 text-ink">
            <Eye aria-hidden="true" className="size-4 text-quiet" />
            {reclamo.propio ? 'La revisa usted' : `La está revisando ${reclamo.nombre}`}, hasta las{' '}
            {hasta}
          </span>
        )}
        {allowed && !reclamo?.propio && (
          <ActForm mutation={reclamar} vista={vista} size="small">
            La reviso yo
          </ActForm>
        )}
      </span>
      <span role="alert" className={notice ? 'basis-full' : undefined}>
        {notice && (
          <Notice kind={notice.kind === 'stale' ? 'stale' : 'error'}>{notice.mensaje}</Notice>
        )}
      </span>
    </>
  )
}
