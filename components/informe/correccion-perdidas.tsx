import Link from 'next/link'
import type { Perdida } from '@/lib/informe/docx/reunir'
import type { Desk } from '@/lib/usuario/usuario'

type Props = { perdidas: readonly Perdida[]; base: Desk }

/** What of the file could not be laid to any acción, or was missed: told, so that nobody believes it entered. */
export function CorreccionPerdidas({ perdidas, base }: Props) {
  if (perdidas.length === 0) return null
  return (
    <section aria-labelledby="no-se-tomo" className="mb-10 max-w-[46rem]">
      <h2 id="no-se-tomo" className="text-lg font-semibold">
        Lo que no se tomó del archivo
      </h2>
      <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
        {perdidas.map(({ folio, mensaje, texto }, index) => (
          <li key={index} className="py-2 text-sm">
            {folio && (
              <>
                <Link
                  href={`${base}/${folio}`}
                  prefetch={false}
                  className="font-semibold tabular-nums underline decoration-line underline-offset-4 hover:decoration-ink"
                >
                  {folio}
                </Link>{' '}
              </>
            )}
            {mensaje}
            {texto !== '' && (
              <blockquote className="mt-1 line-clamp-3 border-l-2 border-line pl-3 font-serif break-words text-quiet">
                {texto}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
