import type { ReactNode } from 'react'

/** The proof of the acción under review, at hand while its text is read. */
export function ComoSeImprimira({ children }: { children: ReactNode }) {
  return (
    <section aria-labelledby="h-prueba" className="mt-10 min-w-0 border-t border-hairline pt-6">
      <h2 id="h-prueba" className="mb-3 text-lg font-semibold">
        Cómo se imprimirá
      </h2>
      {children}
    </section>
  )
}
