import Link from 'next/link'
import type { AvisoVista } from '@/lib/accion/inicio'
import { printInstant } from '@/lib/core/clock'

/** What this person has been told and has not read. */
export function AvisosLista({ avisos }: { avisos: readonly AvisoVista[] }) {
  return (
    <section aria-labelledby="avisos" className="min-w-0">
      <h2 id="avisos" className="font-serif text-lg font-semibold">
        Avisos
      </h2>
      {avisos.length === 0 && <p className="mt-2 text-sm text-quiet">No hay avisos sin leer.</p>}
      <ul className="mt-3 divide-y divide-hairline border-hairline not-empty:border-t">
        {avisos.map(({ id, texto, href, creadoEn }) => (
          <li key={id} className="relative py-3">
            <p className="text-sm">
              {href ? (
                <Link
                  href={href}
                  className="underline-offset-4 hover:underline after:absolute after:inset-0 after:content-['']"
                >
                  {texto}
                </Link>
              ) : (
                texto
              )}
            </p>
            <p className="mt-0.5 text-xs text-quiet">
              <time dateTime={creadoEn.toISOString()}>{printInstant(creadoEn)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
