'use client'

import { Keyboard } from 'lucide-react'
import { useRef } from 'react'
import { useMutation, type Mutate } from '@/components/ui/mutation'
import { AtajosHelp } from './atajos-help'
import { useAtajos } from './use-atajos'

type Props = {
  /** As the desk was made; what was chosen since then on this page counts more. */
  on: boolean
  mutate: Mutate
}

/** The keyboard of the desk, with its help: by «?», and by a button for who has no use for that. */
export function Atajos({ on, mutate }: Props) {
  const help = useRef<HTMLDialogElement>(null)
  const mutation = useMutation(mutate)
  const { data } = mutation.state
  const now = typeof data === 'boolean' ? data : on
  const openHelp = () => help.current?.showModal()
  const { armed } = useAtajos(now, openHelp)
  return (
    <>
      <div className="needs-script -mt-6 mb-3 flex justify-end print:hidden">
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={openHelp}
          className="inline-flex min-h-6 cursor-pointer items-center gap-1.5 text-xs text-quiet underline-offset-4 hover:text-ink hover:underline"
        >
          <Keyboard aria-hidden="true" className="size-4" />
          Atajos de teclado
        </button>
      </div>
      <AtajosHelp ref={help} mutation={mutation} on={now} />
      <div
        role="status"
        className="fixed right-4 bottom-22 z-40 max-lg:bottom-40 max-md:bottom-50 md:right-8 print:hidden"
      >
        {armed && (
          <p className="rounded-md bg-ink px-3 py-2 text-sm text-white shadow-float">
            Pulse A otra vez, o Entrar, para aprobarla.
          </p>
        )}
      </div>
    </>
  )
}
