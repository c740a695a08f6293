import Link from 'next/link'
import type { ContinuaDe } from '@/lib/accion/vista'

const LINK = 'tabular-nums underline decoration-line underline-offset-4 hover:decoration-ink'

/** Which acción this one goes on with. */
export function ContinuaDeEnlace({ continuaDe }: { continuaDe: ContinuaDe }) {
  if (!continuaDe) return null
  return (
    <span>
      Continúa la acción{' '}
      <Link href={`/acciones/${continuaDe.folio}`} prefetch={false} className={LINK}>
        {continuaDe.folio}
      </Link>
    </span>
  )
}
