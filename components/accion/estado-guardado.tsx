'use client'

import { CircleAlert, CircleCheck, RefreshCw } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Estado, Vistazo } from './vistazo'

/** Milliseconds between two messages read aloud. */
const SILENCE = 5000

function Linea({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <>
      {icon}
      <span>{children}</span>
    </>
  )
}

const icono = { 'aria-hidden': true, className: 'size-4 shrink-0 text-quiet' } as const
const bien = { ...icono, className: 'size-4 shrink-0 text-green' }
const ojo = { ...icono, className: 'size-4 shrink-0 text-amber' }

const aSalvo = (isASalvo: boolean) =>
  isASalvo ? 'Lo escrito está a salvo en este navegador.' : 'No cierre esta página.'

/** The sentence of a state; null when there is nothing yet to say. */
function frase(estado: Estado, isASalvo: boolean): string | null {
  switch (estado.tipo) {
    case 'quieto':
      return null
    case 'escribiendo':
      return 'Cambios sin guardar'
    case 'guardando':
      return 'Guardando…'
    case 'guardado':
      return `Guardado ${estado.hora}`
    case 'sin-conexion':
      return isASalvo
        ? 'Sin conexión: lo escrito está a salvo en este navegador y se enviará al volver'
        : 'Sin conexión: no cierre esta página; lo escrito se enviará al volver'
    case 'sesion':
      return `Su sesión terminó. ${aSalvo(isASalvo)} Entre de nuevo y se guardará.`
    case 'pausa':
      return `Guardado en pausa. ${estado.mensaje} ${aSalvo(isASalvo)}`
  }
}

/** What is read aloud: how a save ended, in words of its own, and never the coming and going of keys. */
const hablado = (estado: Estado, isASalvo: boolean) =>
  estado.tipo === 'guardado'
    ? `Guardado a las ${estado.hora}.`
    : estado.tipo === 'escribiendo' || estado.tipo === 'guardando'
      ? null
      : frase(estado, isASalvo)

/** The last thing to say, at most once in five seconds. */
function useSpoken(text: string | null): string {
  const [spoken, setSpoken] = useState('')
  const last = useRef(0)
  useEffect(() => {
    if (text === null) return
    const wait = Math.max(0, last.current + SILENCE - Date.now())
    const timer = setTimeout(() => {
      last.current = Date.now()
      setSpoken(text)
    }, wait)
    return () => clearTimeout(timer)
  }, [text])
  return spoken
}

type Props = { vistazo: Vistazo; isRechazada: boolean; guardadaA: string | null }

/** Whether what is on screen is saved, and when. */
export function EstadoGuardado({ vistazo, isRechazada, guardadaA }: Props) {
  const { estado, isASalvo } = vistazo
  const spoken = useSpoken(hablado(estado, isASalvo))
  return (
    <div className="min-w-0 max-w-measure flex-1 text-sm">
      <p className="flex min-h-6 items-center gap-1.5">
        <Visible {...{ estado, isASalvo, isRechazada, guardadaA }} />
      </p>
      <span role="status" className="sr-only">
        {spoken}
      </span>
      {estado.tipo === 'sesion' && (
        <a
          href="/entrar"
          target="_blank"
          rel="noopener"
          className="font-semibold underline underline-offset-4"
        >
          Entrar de nuevo
        </a>
      )}
    </div>
  )
}

type VisibleProps = Omit<Props, 'vistazo'> & { estado: Estado; isASalvo: boolean }

function Visible({ estado, isASalvo, isRechazada, guardadaA }: VisibleProps) {
  const texto = frase(estado, isASalvo)
  if (texto === null && isRechazada) {
    return (
      <Linea icon={<CircleAlert aria-hidden="true" className="size-4 shrink-0 text-red" />}>
        No se guardó. Lo que escribió sigue aquí.
      </Linea>
    )
  }
  if (texto === null && guardadaA === null)
    return <span className="text-quiet">Sin guardar todavía</span>
  const icon = {
    quieto: <CircleCheck {...bien} />,
    guardado: <CircleCheck {...bien} />,
    escribiendo: <RefreshCw {...icono} />,
    guardando: <RefreshCw {...icono} />,
    'sin-conexion': <CircleAlert {...ojo} />,
    sesion: <CircleAlert {...ojo} />,
    pausa: <CircleAlert {...ojo} />,
  }[estado.tipo]
  return <Linea icon={icon}>{texto ?? `Guardado ${guardadaA}`}</Linea>
}
