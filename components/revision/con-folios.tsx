import Link from 'next/link'
import type { Desk } from '@/lib/usuario/usuario'

const FOLIO = /\b(\d{4}-[12]-\d{4,})\b/

/** A sentence of the corrector: the acciones it names by folio are one step away, to be read beside this one. */
export function ConFolios({ texto, base }: { texto: string; base: Desk }) {
  return texto.split(FOLIO).map((part, at) =>
    at % 2 === 1 ? (
      <Link
        key={at}
        href={`${base}/${part}`}
        prefetch={false}
        className="tabular-nums underline decoration-line underline-offset-4 hover:decoration-2"
      >
        {part}
      </Link>
    ) : (
      part
    ),
  )
}
