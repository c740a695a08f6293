import Link from 'next/link'
import { hasContacto, type Contacto } from '@/lib/catalogo/institucion'
import { ContactoDelGabinete } from './contacto'

const LINK = 'inline-flex min-h-6 items-center underline-offset-4 hover:text-ink hover:underline'

/** The foot of every page behind a session: help, whom to call and privacy, always in the same place. */
export function Pie({ contacto }: { contacto: Contacto }) {
  return (
    <footer className="mx-auto w-full max-w-page px-4 pb-8 text-sm text-quiet md:px-8 print:hidden">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3 border-t border-hairline pt-4">
        {hasContacto(contacto) && (
          <section aria-label="Contacto del Gabinete" className="min-w-0">
            <ContactoDelGabinete contacto={contacto} line />
          </section>
        )}
        <ul className="flex flex-wrap gap-x-5">
          <li>
            <Link href="/ayuda" prefetch={false} className={LINK}>
              Ayuda
            </Link>
          </li>
          <li>
            <Link href="/privacidad" prefetch={false} className={LINK}>
              Aviso de privacidad
            </Link>
          </li>
        </ul>
      </div>
    </footer>
  )
}
