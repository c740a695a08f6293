'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Progress } from '@/components/ui/progress'
import type { TareaVista } from '@/lib/informe/edicion'

const EVERY = 1000

type Props = {
  edicionId: string
  tarea: TareaVista
  label: string
  /** This page, for who has no JavaScript. */
  href: string
}

/** Asks every second how far the work on an edición is and, when it ends, has the page drawn anew. */
export function TareaViva({ edicionId, tarea, label, href }: Props) {
  const router = useRouter()
  const [seen, setSeen] = useState(tarea)

  useEffect(() => {
    const asking = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      const answer = await fetch(`/api/informes/ediciones/${edicionId}`, {
        signal: asking.signal,
      }).catch(() => null)
      if (asking.signal.aborted) return
      // Its body may be cut as well as the answer: by a network, or because this page went away.
      const now = answer?.ok && ((await answer.json().catch(() => null)) as TareaVista | null)
      if (asking.signal.aborted) return
      if (now) {
        setSeen(now)
        if (now.isTerminada || now.fallo !== null) return router.refresh()
      }
      if (answer?.status !== 404) timer = setTimeout(ask, EVERY)
    }
    timer = setTimeout(ask, EVERY)
    return () => {
      asking.abort()
      clearTimeout(timer)
    }
  }, [edicionId, router])

  return (
    <div className="max-w-md">
      <Progress label={label} value={seen.avance} words={`${seen.avance} %`} />
      <p role="status" className="mt-1 text-sm text-quiet">
        {seen.etapa}.
      </p>
      <noscript>
        <p className="mt-2 text-sm">
          <a href={href} className="underline underline-offset-4">
            Actualizar
          </a>
        </p>
      </noscript>
    </div>
  )
}
