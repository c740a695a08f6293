import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

const EVERY = 1000

/**
 * Asks `url` every second how far a work is and, when `isOver`, has the page drawn anew. A question that fails is asked
 * again; a session that ended stops it. `isOver` must be the same function at every drawing.
 */
export function useAvance<T>(url: string, first: T, isOver: (now: T) => boolean): T {
  const router = useRouter()
  const [seen, setSeen] = useState(first)

  useEffect(() => {
    const asking = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      const answer = await fetch(url, { signal: asking.signal }).catch(() => null)
      if (asking.signal.aborted) return
      // Its body may be cut as well as the answer: by a network, or because this page went away.
      const now = answer?.ok && ((await answer.json().catch(() => null)) as T | null)
      if (asking.signal.aborted) return
      if (now) {
        setSeen(now)
        if (isOver(now)) return router.refresh()
      }
      if (answer?.status !== 404) timer = setTimeout(ask, EVERY)
    }
    timer = setTimeout(ask, EVERY)
    return () => {
      asking.abort()
      clearTimeout(timer)
    }
  }, [url, isOver, router])

  return seen
}
