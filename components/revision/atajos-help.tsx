'use client'

import { useEffect, type RefObject } from 'react'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import type { Mutation } from '@/components/ui/mutation'
import { MutationForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'

const KEYS: [string[], string][] = [
  [['J'], 'La siguiente: fila de la cola o, en una acción, la que le sigue.'],
  [['K'], 'La anterior.'],
  [['O'], 'Abrir la fila señalada; si no hay ninguna, la primera.'],
  [['A'], 'Ir al botón “Aprobar”; otra vez A, o Entrar, aprueba.'],
  [['D'], 'Devolver: abre el recuadro de las observaciones.'],
  [['Ctrl', 'Entrar'], 'Enviar el recuadro en el que se escribe.'],
  [['?'], 'Esta ayuda.'],
]

function Keys() {
  return (
    <dl className="mt-4 grid grid-cols-[max-content_minmax(0,1fr)] items-baseline gap-x-4 gap-y-2">
      {KEYS.map(([keys, what]) => (
        <div key={what} className="contents">
          <dt>
            {keys.map((key, index) => (
              <span key={key}>
                {index > 0 && ' + '}
                <kbd className="inline-block min-w-7 rounded-sm border border-line bg-paper px-1.5 text-center font-sans text-xs leading-6">
                  {key}
                </kbd>
              </span>
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Whether one key alone does something for this person, and the way to change it. */
function Switch({ mutation, on }: { mutation: Mutation; on: boolean }) {
  const router = useRouter()
  const { n, notice } = mutation.state
  const isDone = notice?.kind === 'done'
  // What the desk was made with is of before; it is made with this again on coming back.
  useEffect(() => {
    if (isDone) router.refresh()
  }, [isDone, n, router])
  return (
    <MutationForm mutation={mutation} guard={false} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="atajos" value={on ? 'no' : 'si'} />
      <p role="status" className="basis-full">
        {on
          ? 'Los atajos de una sola tecla están activados.'
          : 'Los atajos de una sola tecla están desactivados.'}
      </p>
      <SubmitButton variant="secondary" size="small">
        {on ? 'Desactivar los atajos' : 'Activar los atajos'}
      </SubmitButton>
    </MutationForm>
  )
}

type Props = { ref: RefObject<HTMLDialogElement | null>; mutation: Mutation; on: boolean }

/** Lists the shortcuts, and switches them off and on. */
export function AtajosHelp({ ref, ...choice }: Props) {
  return (
    <dialog
      ref={ref}
      aria-labelledby="atajos-titulo"
      className="m-auto w-full max-w-lg rounded-md bg-surface p-6 text-sm text-ink shadow-float max-sm:max-w-[calc(100vw-2rem)]"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id="atajos-titulo" className="text-lg font-semibold">
          Atajos de teclado
        </h2>
        <Button size="small" onClick={() => ref.current?.close()}>
          Cerrar
        </Button>
      </div>
      <Keys />
      <p className="my-4 border-y border-hairline py-3 text-quiet">
        Los de una sola tecla no actúan mientras se escribe en un campo ni con un recuadro abierto.
      </p>
      <Switch {...choice} />
    </dialog>
  )
}
