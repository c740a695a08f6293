import { cx } from '@/components/ui/cx'
import { Notice } from '@/components/ui/notice'
import { contar } from '@/lib/core/contar'
import type { Paginas } from '@/lib/informe/paginas'

type Props = {
  semestre: string
  /** As `leerQue` reads it. */
  que: string
  /** What they show, for who does not see them. */
  alt: string
  paginas: Paginas
  /** It is one page of the book, and should stay one. */
  isUna?: boolean
}

/** Pages of the book as they will be printed: one at its size, several as a strip; each opens by itself. */
export function PaginasVista({ semestre, que, alt, paginas, isUna = false }: Props) {
  if (paginas.kind === 'rechazada') {
    return (
      <Notice kind="stale" title="Así no se puede imprimir">
        {paginas.mensajes.map((mensaje) => (
          <p key={mensaje}>{mensaje}</p>
        ))}
      </Notice>
    )
  }
  const { huella, cuantas, ancho, alto } = paginas
  const isStrip = cuantas > 1
  return (
    <>
      {isUna && isStrip && (
        <div className="mb-3">
          <Notice kind="stale" title="No cabe en una página">
            <p>Abrevie el título o el texto.</p>
          </Notice>
        </div>
      )}
      <ol className={cx('grid gap-3', isStrip && 'grid-cols-2 sm:grid-cols-4 lg:grid-cols-2')}>
        {Array.from({ length: cuantas }, (_, index) => {
          const src = `/api/informes/${semestre}/paginas?que=${que}&numero=${index + 1}&huella=${huella}`
          const which = isStrip ? `${alt}: página ${index + 1} de ${cuantas}` : alt
          return (
            <li key={index} className="min-w-0">
              <a href={src} target="_blank" rel="noreferrer" className="block">
                <picture>
                  <img
                    src={src}
                    alt={`${which} (abre en otra pestaña)`}
                    width={ancho}
                    height={alto}
                    loading="lazy"
                    decoding="async"
                    className="h-auto w-full border border-hairline bg-white"
                  />
                </picture>
              </a>
            </li>
          )
        })}
      </ol>
      {isStrip && (
        <p className="mt-2 text-xs text-quiet">
          {contar(cuantas, 'página', 'páginas')}, con lo guardado hasta ahora.
        </p>
      )}
    </>
  )
}
