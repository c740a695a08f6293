'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { FormState } from '@/lib/core/form-state'

/** Someone changed the acción meanwhile: the page around the form shows the newer version. */
export function useRefreshWhenStale({ n, notice }: FormState) {
  const router = useRouter()
  const isStale = notice?.kind === 'stale'
  useEffect(() => {
    if (isStale) router.refresh()
  }, [n, isStale, router])
}
