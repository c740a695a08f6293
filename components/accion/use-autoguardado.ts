'use client'

import { useRouter } from 'next/navigation'
import {
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type FormEvent,
  type RefObject,
} from 'react'
import type { Mutation } from '@/components/ui/mutation'
import { Autoguardado } from './autoguardado'
import { buscarCopias, type Rescate, type Servidor } from './rescate'

/** The form of a mutation that also saves itself: its autosave, what it shows, and the way to send it by hand. */
export function useAutoguardado(
  usuarioId: string,
  claveCliente: string,
  { accionId, version, ultimoEnvio }: Servidor,
) {
  const [auto] = useState(() => new Autoguardado(usuarioId, { accionId, version, claveCliente }))
  const [inicial] = useState({ accionId, version, ultimoEnvio })
  const [rescate, setRescate] = useState<Rescate | null>(null)
  const ref = useRef<HTMLDivElement>(null)
  const vistazo = useSyncExternalStore(auto.subscribe, auto.getVistazo, auto.getVistazo)

  useEffect(() => {
    const form = ref.current?.querySelector('form')
    if (!form) return
    const stop = auto.start(form)
    const soltar = buscarCopias(auto, inicial, setRescate)
    return () => {
      soltar()
      stop()
    }
  }, [auto, inicial])

  useMargenAlDia(ref, inicial.accionId !== null)
  return { auto, vistazo, ref, rescate, olvidar: () => setRescate(null) }
}

/** Milliseconds without another save before what stands beside the form is made anew. */
const CALM = 2000

/** The proof and what is missing follow the autosaves; a page that was «Nueva acción» has none beside it. */
function useMargenAlDia(ref: RefObject<HTMLElement | null>, hasMargen: boolean) {
  const router = useRouter()
  useEffect(() => {
    const around = ref.current
    if (!hasMargen || !around) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const onSaved = () => {
      clearTimeout(timer)
      timer = setTimeout(() => router.refresh(), CALM)
    }
    around.addEventListener('saved', onSaved)
    return () => {
      clearTimeout(timer)
      around.removeEventListener('saved', onSaved)
    }
  }, [ref, hasMargen, router])
}

/** Sending by hand waits for the autosave on its way; the answer sets autosave going again. */
export function useEnvioAMano(auto: Autoguardado, mutation: Mutation, isConflicto: boolean) {
  const { n } = mutation.state
  useEffect(() => {
    if (n > 0) auto.respondida(isConflicto)
  }, [auto, n, isConflicto])

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (mutation.pending || !auto.debeEsperar()) {
      if (!mutation.pending) auto.enviada()
      return mutation.onSubmit(event)
    }
    event.preventDefault()
    const form = event.currentTarget
    const { submitter } = event.nativeEvent as SubmitEvent
    // The fields that say which version this is have to be on the page before.
    void auto
      .esperar()
      .then((isReady) => isReady && setTimeout(() => form.requestSubmit(submitter)))
  }

  return { ...mutation, onSubmit }
}
