import Link from 'next/link'
import { nombreDePortadilla } from '@/lib/informe/portadilla'

type Props = { semestre: string; clave: string; portadillas: readonly { clave: string }[] }

const LINK = 'inline-flex min-h-6 items-center underline decoration-line underline-offset-4'

/** The page before and the one after, in the order of the book: whoever writes one mostly goes on to the next. */
export function PortadillaVecinas({ semestre, clave, portadillas }: Props) {
  const at = portadillas.findIndex((one) => one.clave === clave)
  const vecinas = [
    { rel: 'Anterior', una: portadillas[at - 1] },
    { rel: 'Siguiente', una: portadillas[at + 1] },
  ]
  return (
    <nav
      aria-label="Otras portadillas"
      className="mt-4 flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm"
    >
      {vecinas.map(
        ({ rel, una }) =>
          una && (
            <Link
              key={rel}
              href={`/informes/${semestre}/mesa/portadillas/${una.clave}`}
              prefetch={false}
              className={LINK}
            >
              {rel}: {nombreDePortadilla(una.clave)}
            </Link>
          ),
      )}
    </nav>
  )
}
