import type { Metadata } from 'next'
import Link from 'next/link'

export const metadata: Metadata = { title: 'No existe' }

/** The same for what does not exist and for what is out of reach. */
export default function NotFoundPage() {
  return (
    <main id="contenido" tabIndex={-1} className="mx-auto w-full max-w-xl px-5 py-20">
      <h1 className="font-serif text-2xl font-semibold">No existe, o no está a su alcance</h1>
      <p className="mt-4">
        Revise la dirección. Si llegó aquí por un vínculo, puede que la página haya cambiado de
        lugar.
      </p>
      <p className="mt-6">
        <Link href="/inicio">Ir al inicio</Link>
      </p>
    </main>
  )
}
