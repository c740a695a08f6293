import Link from 'next/link'
import { cx } from '@/components/ui/cx'
import { LINK_ALONE } from '@/components/ui/link-look'

/** The way from the queue to the groups that may be one acción, with how many there were a moment ago, if known. */
export function CandidatasLink({ semestre, total }: { semestre: string; total: number | null }) {
  return (
    <Link
      href={`/revision/candidatas?semestre=${semestre}`}
      prefetch={false}
      className={cx(LINK_ALONE, 'gap-1.5 text-sm')}
    >
      Posibles repetidas
      {total !== null && <span className="text-quiet tabular-nums">{total}</span>}
    </Link>
  )
}
