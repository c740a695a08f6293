'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { useMutation, type Mutate } from '@/components/ui/mutation'

type Props = {
  mutate: Mutate
  observacionId: string
  /** What it says now. */
  isResuelta: boolean
  /** Which one, for who does not see the margin: its campo and how it begins. */
  about: string
}

/**
 * Settles one observación, or leaves it pending again. It is one button that changes its name, so that the focus stays
 * on it; the page around is read anew, and what is being written on it stays.
 */
export function ResolverForm({ mutate, observacionId, isResuelta, about }: Props) {
  const { state, action, onSubmit, pending } = useMutation(mutate)
  const router = useRouter()
  const { n, notice } = state
  const isNews = notice?.kind === 'done' || notice?.kind === 'stale'
  useEffect(() => {
    if (isNews) router.refresh()
  }, [n, isNews, router])
  const intento = isResuelta ? 'dejar-pendiente' : 'resolver'
  return (
    <form action={action} onSubmit={onSubmit} aria-busy={pending} className="mt-1.5">
      <input type="hidden" name="observacionId" value={observacionId} />
      <input type="hidden" name="intento" value={intento} />
      <div role="alert" className="text-xs font-semibold text-red empty:absolute">
        {notice && notice.kind !== 'done' && <p>{notice.mensaje}</p>}
      </div>
      <Button
        type="submit"
        size="small"
        variant={isResuelta ? 'quiet' : 'secondary'}
        aria-disabled={pending || undefined}
        className={isResuelta ? '-ml-3' : undefined}
      >
        {isResuelta ? 'Sigue pendiente' : 'Dar por resuelta'}
        <span className="sr-only"> la observación sobre {about}</span>
      </Button>
    </form>
  )
}
