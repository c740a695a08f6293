import Link from 'next/link'
import { contar } from '@/lib/core/contar'
import { cx } from '@/components/ui/cx'
import { LINK } from '@/components/ui/link-look'

const MAX = 3

type Props = {
  folios: readonly string[]
  acciones: number
  base: '/revision' | '/acciones'
  /** On the line of the number, and not under it. */
  inline?: boolean
}

/** How many acciones name an entry, and the first of those that have been sent. */
export function Folios({ folios, acciones, base, inline = false }: Props) {
  const rest = folios.length - MAX
  const borradores = acciones - folios.length
  return (
    <>
      <span className="tabular-nums">{contar(acciones, 'acción', 'acciones')}</span>
      {acciones > 0 && (
        <span className={inline ? 'text-quiet' : 'block text-xs text-quiet'}>
          {inline && ': '}
          {folios.slice(0, MAX).map((folio, index) => (
            <span key={folio}>
              {index > 0 && ', '}
              <Link
                href={`${base}/${folio}`}
                prefetch={false}
                className={cx(LINK, 'relative z-10 whitespace-nowrap')}
              >
                {folio}
              </Link>
            </span>
          ))}
          {rest > 0 && ` y ${rest} más`}
          {borradores > 0 && (
            <span>
              {folios.length > 0 && '; '}
              {borradores} en borrador
            </span>
          )}
        </span>
      )}
    </>
  )
}
