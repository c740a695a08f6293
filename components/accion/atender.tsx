'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Disclosure } from '@/components/ui/disclosure'
import { CONTROL_CLASS } from '@/components/ui/field'
import { valueOf } from '@/lib/core/form-state'
import { formDe, useActos, type Actos } from './atenciones'

/** Why the last act on this observación was refused. */
function Rechazo({ actos, id }: { actos: Actos; id: string }) {
  const said = [actos.atender.state, actos.desatender.state]
    .filter(({ values }) => values.observacionId === id)
    .flatMap(({ issues, notice }) => [
      ...issues.map(({ mensaje }) => mensaje),
      ...(notice ? [notice.mensaje] : []),
    ])
  return (
    <div role="alert" className="text-sm font-semibold text-red empty:absolute">
      {said.map((mensaje) => (
        <p key={mensaje}>{mensaje}</p>
      ))}
    </div>
  )
}

/** The button that comes in the place of the one that was pressed takes its focus. */
function useFocusFrom(pressed: string | null | undefined, other: string) {
  const ref = useRef<HTMLButtonElement>(null)
  const isReplacing = pressed === other
  useEffect(() => {
    if (isReplacing && document.activeElement === document.body) ref.current?.focus()
  }, [isReplacing])
  return ref
}

const claveDe = (id: string) => `respuesta-${id}`

/**
 * What is typed in an answer is no change of the acción: the form around must not save itself for it. It stays in
 * this tab until it is sent, whatever is saved or sent meanwhile.
 */
function useRespuesta(id: string) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const around = ref.current
    const area = around?.querySelector('textarea')
    const kept = sessionStorage.getItem(claveDe(id))
    const details = area?.closest('details')
    if (area && details && kept && area.value === '') {
      area.value = kept
      details.open = true
    }
    const onInput = (event: Event) => {
      event.stopPropagation()
      if (area) sessionStorage.setItem(claveDe(id), area.value)
    }
    around?.addEventListener('input', onInput)
    return () => around?.removeEventListener('input', onInput)
  }, [id])
  return ref
}

/** Under a pending observación: an answer, if there is something to say, and the mark. `nombre` tells it apart. */
export function Atender({ id, nombre }: { id: string; nombre: string }) {
  const actos = useActos()
  const apart = useRespuesta(id)
  const button = useFocusFrom(actos?.desatender.pressed, `d-${id}`)
  if (!actos) return null
  const { pending, state } = actos.atender
  const isOwn = state.values.observacionId === id
  return (
    <div ref={apart} className="mt-2 space-y-2">
      <Rechazo actos={actos} id={id} />
      <Disclosure summary="Escribir una respuesta">
        <label htmlFor={`r-${id}`} className="mb-1 block text-sm">
          Respuesta<span className="sr-only"> a la observación sobre {nombre}</span>
        </label>
        <textarea
          id={`r-${id}`}
          name="respuesta"
          form={formDe(id)}
          rows={3}
          defaultValue={isOwn ? valueOf(state, 'respuesta') : ''}
          className={cx(CONTROL_CLASS, 'field-sizing-content min-h-18 resize-y')}
        />
      </Disclosure>
      <Button
        ref={button}
        id={`b-${id}`}
        type="submit"
        size="small"
        form={formDe(id)}
        aria-disabled={pending || undefined}
      >
        Marcar como atendida<span className="sr-only"> la observación sobre {nombre}</span>
      </Button>
      <noscript>
        <p className="text-xs text-quiet">
          Guarde antes el borrador: esta página se cargará otra vez.
        </p>
      </noscript>
    </div>
  )
}

/** Under an attended observación: the way to make it pending again. */
export function Deshacer({ id, nombre }: { id: string; nombre: string }) {
  const actos = useActos()
  const ref = useFocusFrom(actos?.atender.pressed, `b-${id}`)
  useEffect(() => sessionStorage.removeItem(claveDe(id)), [id])
  if (!actos) return null
  return (
    <>
      <Rechazo actos={actos} id={id} />
      <Button
        ref={ref}
        id={`d-${id}`}
        type="submit"
        size="small"
        variant="quiet"
        form={formDe(id)}
        aria-disabled={actos.desatender.pending || undefined}
        className="-ml-3"
      >
        Deshacer
        <span className="sr-only"> lo atendido sobre {nombre}</span>
      </Button>
    </>
  )
}
