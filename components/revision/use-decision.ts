'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useMutation, type Mutate, type Mutation } from '@/components/ui/mutation'

/**
 * A decision's form. When someone decided before, the page is read anew: what the person sees next, and the
 * version their next decision carries, are the newest; what they had typed stays.
 */
export function useDecision(mutate: Mutate): Mutation {
  const mutation = useMutation(mutate)
  const router = useRouter()
  const { n, notice } = mutation.state
  const isStale = notice?.kind === 'stale'
  useEffect(() => {
    if (isStale) router.refresh()
  }, [isStale, n, router])
  return mutation
}
