import Link from 'next/link'
import type { ReactNode } from 'react'

/** The doors: one narrow sheet of paper, and nothing else to do. */
export default function AccesoLayout({ children }: { children: ReactNode }) {
  return (
    <main id="contenido" tabIndex={-1} className="mx-auto w-full max-w-md px-5 py-12 sm:py-20">
      <p className="border-b border-line pb-3 text-sm text-quiet">
        Acción Internacional de la Ciudad de México
      </p>
      {children}
      <p className="mt-10 border-t border-line pt-3 text-sm text-quiet">
        <Link href="/privacidad" prefetch={false} className="underline underline-offset-4">
          Aviso de privacidad
        </Link>
      </p>
    </main>
  )
}
