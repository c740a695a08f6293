import { Search } from 'lucide-react'

/** Looks for acciones by any word; a plain GET, so the address can be shared. */
export function Buscador({ destino }: { destino: string }) {
  return (
    <form action={destino} role="search" className="relative w-full lg:max-w-80">
      <label htmlFor="buscar" className="sr-only">
        Buscar acciones
      </label>
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-quiet"
      />
      <input
        id="buscar"
        name="q"
        type="search"
        placeholder="Folio, título, ciudad…"
        className="min-h-9 w-full rounded-md border border-line bg-paper pr-3 pl-9 text-sm placeholder:text-quiet hover:border-ink"
      />
    </form>
  )
}
