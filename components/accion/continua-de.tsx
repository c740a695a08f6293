import Link from 'next/link'
import type { ContinuaDe } from '@/lib/accion/vista'
import { cx } from '@/components/ui/cx'
import { LINK } from '@/components/ui/link-look'

const FOLIO = cx(LINK, 'tabular-nums')

/** Which acción this one goes on with. */
export function ContinuaDeEnlace({ continuaDe }: { continuaDe: ContinuaDe }) {
  if (!continuaDe) return null
  return (
    <span>
      Continúa la acción{' '}
      <Link href={`/acciones/${continuaDe.folio}`} prefetch={false} className={FOLIO}>
        {continuaDe.folio}
      </Link>
    </span>
  )
}
