'use client'

import { Clock } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { EntrarAparte } from '@/components/usuario/entrar-aparte'
import type { SesionRestante } from '@/lib/usuario/sesion'
import { SesionVigilada, type FinDeSesion } from './sesion-vigilada'

const A_SALVO = 'Lo que escribe en una acción queda a salvo.'

function frase(fin: NonNullable<FinDeSesion>): string {
  if (fin === 'terminada') return `Su sesión terminó. ${A_SALVO} Entre de nuevo para seguir.`
  const { motivo, hora } = fin
  return motivo === 'inactividad'
    ? `Su sesión termina a las ${hora}, porque no la ha usado.`
    : `Su sesión termina a las ${hora}: dura doce horas a lo más. ${A_SALVO} Después, entre de nuevo.`
}

/** Says some minutes before that the session ends, with a way to stay. The page goes on meanwhile. */
export function SesionAviso({ inicial }: { inicial: SesionRestante }) {
  const [fin, setFin] = useState<FinDeSesion>(null)
  const [sesion] = useState(() => new SesionVigilada(setFin))
  const [primera] = useState(inicial)
  const antes = useRef<Element | null>(null)
  useEffect(() => sesion.start(primera), [sesion, primera])

  /** Takes the notice away; who pressed its button goes back to where they were. */
  function onAtendido() {
    if (antes.current instanceof HTMLElement) antes.current.focus()
  }

  return (
    <div
      role="status"
      className="fixed top-2 right-2 left-2 z-50 sm:left-auto sm:w-90 lg:top-16 lg:right-4 print:hidden"
    >
      {fin && (
        <div
          className="rounded-md border border-line bg-surface p-4 text-sm shadow-float"
          onFocus={({ relatedTarget }) => {
            antes.current = relatedTarget ?? antes.current
          }}
        >
          <p className="flex gap-2">
            <Clock aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-amber" />
            <span>{frase(fin)}</span>
          </p>
          <p className="mt-3">
            <Salida
              fin={fin}
              onSeguir={() => void sesion.preguntar('POST').then(onAtendido)}
              onEntendido={() => {
                setFin(null)
                onAtendido()
              }}
            />
          </p>
        </div>
      )}
    </div>
  )
}

type SalidaProps = {
  fin: NonNullable<FinDeSesion>
  onSeguir: () => void
  onEntendido: () => void
}

function Salida({ fin, onSeguir, onEntendido }: SalidaProps) {
  if (fin === 'terminada') return <EntrarAparte />
  if (fin.motivo === 'duracion') {
    return (
      <Button size="small" onClick={onEntendido}>
        Entendido
      </Button>
    )
  }
  return (
    <Button variant="primary" size="small" onClick={onSeguir}>
      Seguir conectado
    </Button>
  )
}
