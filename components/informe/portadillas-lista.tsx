import Link from 'next/link'
import { nombreDePortadilla } from '@/lib/informe/portadilla'

type Portadilla = {
  clave: string
  nombre: string
  color: string | null
  titulo: string
  hasTexto: boolean
  hasImagen: boolean
  isVacia: boolean
}

/** «título propio, imagen». */
function hechoDe({ titulo, hasTexto, hasImagen }: Portadilla): string {
  const made = [titulo !== '' && 'título propio', hasTexto && 'texto', hasImagen && 'imagen']
  return made.filter(Boolean).join(', ') || 'como la hace el sistema'
}

/** The cover and the dividers, in the order of the book. */
export function PortadillasLista({
  semestre,
  portadillas,
}: {
  semestre: string
  portadillas: readonly Portadilla[]
}) {
  return (
    <ul className="max-w-3xl">
      {portadillas.map((portadilla) => {
        const { clave, nombre, color, titulo, isVacia } = portadilla
        return (
          <li key={clave} className="border-t border-hairline first:border-t-0">
            <Link
              href={`/informes/${semestre}/mesa/portadillas/${clave}`}
              prefetch={false}
              className="flex min-h-11 flex-wrap items-baseline gap-x-4 py-2.5 underline-offset-4 hover:underline"
            >
              <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5 shrink-0">
                <rect
                  width="10"
                  height="10"
                  rx="1.5"
                  fill={color ?? undefined}
                  className={color ? undefined : 'fill-guinda'}
                />
              </svg>
              <span className="min-w-0 flex-1 basis-72">
                <span className="block text-xs text-quiet">{nombreDePortadilla(clave)}</span>
                <span className="font-serif">{titulo || nombre}</span>
              </span>
              <span className="text-sm text-quiet">
                {hechoDe(portadilla)}
                {isVacia && ' · no se imprimirá'}
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
