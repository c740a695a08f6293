import Link from 'next/link'
import type { AvisoVista } from '@/lib/aviso/aviso'
import { printInstant } from '@/lib/core/clock'
import { cx } from '@/components/ui/cx'
import { LINK } from '@/components/ui/link-look'

/** What a person has been told; what is not read yet stands out. */
export function AvisosLista({ avisos }: { avisos: readonly AvisoVista[] }) {
  return (
    <ul className="mt-3 divide-y divide-hairline border-hairline not-empty:border-t">
      {avisos.map(({ id, texto, href, creadoEn, isLeido }) => (
        <li key={id} className="relative py-3">
          <p className={isLeido ? 'text-sm text-quiet' : 'text-sm'}>
            {href ? (
              <Link
                href={href}
                prefetch={false}
                className={cx(LINK, "after:absolute after:inset-0 after:content-['']")}
              >
                {texto}
              </Link>
            ) : (
              texto
            )}
          </p>
          <p className="mt-0.5 text-xs text-quiet">
            <time dateTime={creadoEn.toISOString()}>{printInstant(creadoEn)}</time>
            {isLeido && ' · leído'}
          </p>
        </li>
      ))}
    </ul>
  )
}
