import Link from 'next/link'
import type { ReactNode } from 'react'
import { Tinte } from '@/components/marco/tinte'
import { deLaCiudad } from '@/lib/core/institucion'
import { getIdentidad } from '@/lib/core/server/institucion'

/** The doors: one narrow sheet of paper, and nothing else to do. */
export default async function AccesoLayout({ children }: { children: ReactNode }) {
  const { ciudad, color } = await getIdentidad()
  return (
    <main id="contenido" tabIndex={-1} className="mx-auto w-full max-w-md px-5 py-12 sm:py-20">
      <Tinte color={color} />
      <p className="border-b border-line pb-3 text-sm text-quiet">
        Acción Internacional {deLaCiudad(ciudad)}
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
