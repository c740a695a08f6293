import Link from 'next/link'
import type { AvisoVista } from '@/lib/aviso/aviso'
import { AvisosLista } from './avisos-lista'

/** On Inicio: the newest of what this person has not read. */
export function AvisosSinLeer({ avisos }: { avisos: readonly AvisoVista[] }) {
  return (
    <section aria-labelledby="avisos" className="min-w-0">
      <h2 id="avisos" className="font-serif text-lg font-semibold">
        Avisos sin leer
      </h2>
      {avisos.length === 0 && <p className="mt-2 text-sm text-quiet">No hay ninguno.</p>}
      <AvisosLista avisos={avisos} />
      <Link
        href="/avisos"
        prefetch={false}
        className="mt-3 inline-flex min-h-6 items-center text-sm underline underline-offset-4 hover:decoration-2"
      >
        Todos los avisos
      </Link>
    </section>
  )
}
