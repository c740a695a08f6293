import Link from 'next/link'
import type { LotePorConfirmar } from '@/lib/accion/lote-vista'

/** What was chosen and cannot be in the lote, each with its reason. */
export function LoteImposibles({
  imposibles,
  faltan,
}: Pick<LotePorConfirmar, 'imposibles' | 'faltan'>) {
  const total = imposibles.length + faltan.length
  if (total === 0) return null
  return (
    <section aria-labelledby="h-imposibles" className="mt-10">
      <h2 id="h-imposibles" className="text-base font-semibold">
        No se incluyen <span className="font-normal text-quiet tabular-nums">{total}</span>
      </h2>
      <ul className="mt-2 max-w-measure divide-y divide-hairline border-y border-hairline text-sm">
        {imposibles.map(({ folio, titulo, dependencia, porque }) => (
          <li key={folio} className="py-2">
            <Link
              href={`/revision/${folio}`}
              prefetch={false}
              className="font-semibold underline-offset-4 hover:underline"
            >
              {titulo}
            </Link>
            <span className="flex flex-wrap gap-x-4 text-xs text-quiet tabular-nums">
              <span>{folio}</span>
              <span>{dependencia}</span>
            </span>
            <span className="block">{porque}</span>
          </li>
        ))}
        {faltan.map((folio) => (
          <li key={folio} className="py-2">
            <span className="tabular-nums">{folio}</span>: no existe, o no está a su alcance.
          </li>
        ))}
      </ul>
    </section>
  )
}
