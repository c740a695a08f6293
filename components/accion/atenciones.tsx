'use client'

import { createContext, useContext, useEffect, type ReactNode } from 'react'
import { useRouter } from 'next/navigation'
import { useMutation, type Mutate, type Mutation } from '@/components/ui/mutation'
import type { FormState } from '@/lib/core/form-state'
import type { ObservacionVista } from '@/lib/accion/vista'

export type Actos = { atender: Mutation; desatender: Mutation }
const Contexto = createContext<Actos | null>(null)

/** How attending goes; null where nothing can be attended. */
export const useActos = () => useContext(Contexto)

/** The id of the form of one observación. */
export const formDe = (id: string) => `atencion-${id}`

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
