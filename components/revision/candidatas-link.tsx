import Link from 'next/link'

/** The way from the queue to the groups that may be one acción, with how many there were a moment ago, if known. */
export function CandidatasLink({ semestre, total }: { semestre: string; total: number | null }) {
  return (
    <Link
      href={`/revision/candidatas?semestre=${semestre}`}
      prefetch={false}
      className="inline-flex min-h-6 items-center gap-1.5 text-sm underline decoration-line underline-offset-4 hover:decoration-ink"
    >
      Posibles repetidas
      {total !== null && <span className="text-quiet tabular-nums">{total}</span>}
    </Link>
  )
}
