import Link from 'next/link'
import type { ReactNode } from 'react'
import { Marca } from '@/components/marco/marca'

/** What anybody may read: a sheet of prose under the institution's name. */
export default function PublicoLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="border-b border-hairline bg-surface print:hidden">
        <Link href="/" prefetch={false} className="inline-flex min-h-14 items-center gap-3 px-4">
          <Marca className="size-8 shrink-0" />
          <span className="leading-tight">
            <span className="block font-serif text-base font-semibold">Acción Internacional</span>
            <span className="block text-xs text-quiet">Ciudad de México</span>
          </span>
        </Link>
      </header>
      <main id="contenido" tabIndex={-1} className="mx-auto w-full max-w-3xl px-5 py-10">
        {children}
      </main>
    </>
  )
}
