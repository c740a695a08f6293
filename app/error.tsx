'use client'

import { buttonClass } from '@/components/ui/button-look'
import { cx } from '@/components/ui/cx'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** What is shown when something fails: no internals, and a reference that the log has too. */
export default function ErrorPage({ error, reset }: Props) {
  return (
    <main id="contenido" tabIndex={-1} className="mx-auto w-full max-w-xl px-5 py-20">
      <title>Error: no se pudo mostrar la página</title>
      <h1 className="font-serif text-2xl font-semibold">No se pudo mostrar la página</h1>
      <p className="mt-4">
        La falla es nuestra y quedó registrada. Inténtelo otra vez; si vuelve a ocurrir, avise a la
        administración del informe.
      </p>
      {error.digest && <p className="mt-2 text-sm text-quiet">Referencia: {error.digest}</p>}
      {/* Not Button: its file has the links too, and every page carries this one. */}
      <button
        type="button"
        className={cx(buttonClass({ variant: 'primary' }), 'mt-6')}
        onClick={reset}
      >
        Intentar otra vez
      </button>
    </main>
  )
}
