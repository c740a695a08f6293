'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Progress } from '@/components/ui/progress'
import { isEnMarcha, labelDeEtapa, type GeneracionVista } from '@/lib/informe/generacion'
import { FICHA } from '@/lib/informe/formato'

const EVERY = 1000

type Props = { generacion: GeneracionVista; href: string }

/**
 * Asks every second how far the book is and, when it ends, has the page drawn anew. A question that fails is asked
 * again; a session that ended stops it. Without JavaScript the vínculo does the same by hand.
 */
export function GeneracionViva({ generacion, href }: Props) {
  const router = useRouter()
  const [seen, setSeen] = useState(generacion)

  useEffect(() => {
    const asking = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      const url = `/api/informes/generaciones/${generacion.id}`
      const answer = await fetch(url, { signal: asking.signal }).catch(() => null)
      if (asking.signal.aborted) return
      // Its body may be cut as well as the answer: by a network, or because this page went away.
      const now = answer?.ok && ((await answer.json().catch(() => null)) as GeneracionVista | null)
      if (asking.signal.aborted) return
      if (now) {
        setSeen(now)
        if (!isEnMarcha(now)) return router.refresh()
      }
      if (answer?.status !== 404) timer = setTimeout(ask, EVERY)
    }
    timer = setTimeout(ask, EVERY)
    return () => {
      asking.abort()
      clearTimeout(timer)
    }
  }, [generacion.id, router])

  return (
    <div>
      <Progress
        label={`Avance del informe en ${FICHA[seen.formato].label}`}
        value={seen.avance}
        words={`${seen.avance} %`}
      />
      {/* Only the steps are said aloud, not every percent. */}
      <p role="status" className="mt-1 text-sm text-quiet">
        {labelDeEtapa(seen.etapa)}.
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
