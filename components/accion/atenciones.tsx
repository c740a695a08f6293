'use client'

import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { CONTROL_CLASS } from '@/components/ui/field'
import { useMutation, type Mutate, type Mutation } from '@/components/ui/mutation'
import { cx } from '@/components/ui/cx'
import type { FormState } from '@/lib/core/form-state'
import type { ObservacionVista } from '@/lib/accion/vista'

const Contexto = createContext<{ atender: Mutation; desatender: Mutation } | null>(null)

const formDe = (id: string) => `atencion-${id}`

/** What was done is on the server: the page around shows it. What is being typed in the form stays. */
function useShown({ n, notice }: FormState) {
  const router = useRouter()
  const isNews = notice?.kind === 'done' || notice?.kind === 'stale'
  useEffect(() => {
    if (isNews) router.refresh()
  }, [n, isNews, router])
}

type Props = {
  observaciones: readonly ObservacionVista[]
  atender: Mutate
  desatender: Mutate
  children: ReactNode
}

/**
 * Lets the observaciones inside be attended one by one. Their controls stand in the acción's form and belong, by
 * `form=`, to small forms outside it: a form cannot hold another, and this works without scripts.
 */
export function Atenciones({ observaciones, atender, desatender, children }: Props) {
  const actos = { atender: useMutation(atender), desatender: useMutation(desatender) }
  useShown(actos.atender.state)
  useShown(actos.desatender.state)
  return (
    <Contexto value={actos}>
      {children}
      {observaciones
        .filter(({ isVigente }) => isVigente)
        .map(({ id, isPendiente }) => {
          const { action, onSubmit } = isPendiente ? actos.atender : actos.desatender
          return (
            <form
              key={`${id}-${isPendiente}`}
              id={formDe(id)}
              action={action}
              onSubmit={onSubmit}
              hidden
            >
              <input type="hidden" name="observacionId" value={id} />
            </form>
          )
        })}
    </Contexto>
  )
}

/** The last answer about one observación, if it was about this one. */
const ownState = ({ state }: Mutation, id: string) =>
  state.values.observacionId === id || state.n === 0 ? state : null

function Rechazo({ mutation, id }: { mutation: Mutation; id: string }) {
  const state = ownState(mutation, id)
  const said = [
    ...(state?.issues.map(({ mensaje }) => mensaje) ?? []),
    ...(state?.notice && state.notice.kind !== 'done' ? [state.notice.mensaje] : []),
  ]
  return (
    <div role="alert" className="text-sm font-semibold text-red empty:hidden">
      {said.map((mensaje) => (
        <p key={mensaje}>{mensaje}</p>
      ))}
    </div>
  )
}

/** What is typed in an answer is no change of the acción: the form around must not save itself for it. */
function useApart() {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const around = ref.current
    const stop = (event: Event) => event.stopPropagation()
    around?.addEventListener('input', stop)
    return () => around?.removeEventListener('input', stop)
  }, [])
  return ref
}

/** Under a pending observación: an answer, if there is something to say, and the mark. `nombre` tells it apart. */
export function Atender({ id, nombre }: { id: string; nombre: string }) {
  const actos = useContext(Contexto)
  const ref = useApart()
  if (!actos) return null
  const { pending } = actos.atender
  return (
    <div ref={ref} className="mt-2 space-y-2">
      <Rechazo mutation={actos.atender} id={id} />
      <Disclosure summary="Escribir una respuesta">
        <label htmlFor={`r-${id}`} className="mb-1 block text-sm">
          Respuesta<span className="sr-only"> a la observación sobre {nombre}</span>
        </label>
        <textarea
          id={`r-${id}`}
          name="respuesta"
          form={formDe(id)}
          rows={3}
          className={cx(CONTROL_CLASS, 'field-sizing-content min-h-18 resize-y')}
        />
      </Disclosure>
      <Button
        id={`b-${id}`}
        type="submit"
        size="small"
        form={formDe(id)}
        aria-disabled={pending || undefined}
      >
        Marcar como atendida<span className="sr-only">: {nombre}</span>
      </Button>
      <noscript>
        <p className="text-xs text-quiet">
          Guarde antes el borrador: esta página se cargará otra vez.
        </p>
      </noscript>
    </div>
  )
}

/** Under an attended observación: the way to make it pending again. Takes the focus from the button it replaces. */
export function Deshacer({ id, nombre }: { id: string; nombre: string }) {
  const actos = useContext(Contexto)
  const ref = useRef<HTMLButtonElement>(null)
  const isJustDone = actos?.atender.state.values.observacionId === id
  const lost = actos?.atender.pressed === `b-${id}`
  useEffect(() => {
    if (lost && document.activeElement === document.body) ref.current?.focus()
  }, [lost, isJustDone])
  if (!actos) return null
  return (
    <>
      <Rechazo mutation={actos.desatender} id={id} />
      <Button
        ref={ref}
        type="submit"
        size="small"
        variant="quiet"
        form={formDe(id)}
        aria-disabled={actos.desatender.pending || undefined}
        className="-ml-3"
      >
        Deshacer
        <span className="sr-only">: la observación sobre {nombre} vuelve a quedar pendiente</span>
      </Button>
    </>
  )
}
