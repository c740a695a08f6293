'use client'

import { Users } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { comoSujeto } from '@/lib/usuario/usuario'
import { postear } from './envio'

const EVERY = 20_000
/** Who has not touched the page for this long is not editing it, even with the page in sight. */
const IDLE = 5 * 60_000

const lista = new Intl.ListFormat('es-MX', { type: 'conjunction' })

function otrosDe(data: unknown): string[] {
  return typeof data === 'object' && data !== null && 'otros' in data && Array.isArray(data.otros)
    ? data.otros.map(String)
    : []
}

/** Who else has this form open, asked while this person is at it; saying so is what tells the others. */
export function Presencia({ accionId }: { accionId: string | null }) {
  const [otros, setOtros] = useState<string[]>([])
  const tocada = useRef(0)

  useEffect(() => {
    if (!accionId) return
    const listening = new AbortController()
    const { signal } = listening
    const onTouch = () => (tocada.current = Date.now())
    onTouch()
    const anunciar = async () => {
      if (document.hidden || Date.now() - tocada.current > IDLE) return
      const fields = { accionId: [accionId] }
      const answer = await postear('/api/acciones/presencia', fields).catch(() => null)
      if (answer && !signal.aborted) setOtros(otrosDe(answer.data))
    }
    void anunciar()
    const timer = setInterval(() => void anunciar(), EVERY)
    document.addEventListener('input', onTouch, { signal })
    document.addEventListener('pointerdown', onTouch, { signal })
    window.addEventListener('focus', () => void anunciar(), { signal })
    return () => {
      listening.abort()
      clearInterval(timer)
    }
  }, [accionId])

  return (
    <p role="status" className="flex items-center gap-1.5 text-sm not-empty:mb-2">
      {otros.length > 0 && (
        <>
          <Users aria-hidden="true" className="size-4 shrink-0 text-blue" />
          {lista.format(otros.map(comoSujeto)).replaceAll(',,', ',')}{' '}
          {otros.length === 1 ? 'la está' : 'la están'} editando ahora
        </>
      )}
    </p>
  )
}
