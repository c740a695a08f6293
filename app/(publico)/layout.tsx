import Link from 'next/link'
import type { ReactNode } from 'react'
import { Marca } from '@/components/marco/marca'
import { Tinte } from '@/components/marco/tinte'
import { getIdentidad } from '@/lib/core/server/institucion'

/** What anybody may read: a sheet of prose under the institution's name. */
export default async function PublicoLayout({ children }: { children: ReactNode }) {
  const { ciudad, color } = await getIdentidad()
  return (
    <>
      <Tinte color={color} />
      <header className="border-b border-hairline bg-surface print:hidden">
        <Link href="/" prefetch={false} className="inline-flex min-h-14 items-center gap-3 px-4">
          <Marca className="size-8 shrink-0" />
          <span className="leading-tight">
            <span className="block font-serif text-base font-semibold">Acción Internacional</span>
            <span className="block text-xs text-quiet">{ciudad}</span>
          </span>
        </Link>
      </header>
      <main id="contenido" tabIndex={-1} className="mx-auto w-full max-w-3xl px-5 py-10">
        {children}
      </main>
    </>
  )
}
