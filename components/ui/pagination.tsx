import { ArrowLeft, ArrowRight } from 'lucide-react'
import { ButtonLink } from './button'

type Props = {
  page: number
  pages: number
  hrefOf: (page: number) => string
  /** What it turns: “Páginas de la bandeja”. */
  label?: string
}

/** Previous, where one is, next. With one page, nothing. */
export function Pagination({ page, pages, hrefOf, label = 'Páginas' }: Props) {
  if (pages <= 1) return null
  return (
    <nav aria-label={label} className="mt-6 flex items-center justify-between gap-4">
      <span className="flex-1">
        {page > 1 && (
          <ButtonLink href={hrefOf(page - 1)} rel="prev" size="small">
            <ArrowLeft aria-hidden="true" />
            Anterior
          </ButtonLink>
        )}
      </span>
      <p className="text-sm text-quiet tabular-nums">
        Página {page} de {pages}
      </p>
      <span className="flex-1 text-right">
        {page < pages && (
          <ButtonLink href={hrefOf(page + 1)} rel="next" size="small">
            Siguiente
            <ArrowRight aria-hidden="true" />
          </ButtonLink>
        )}
      </span>
    </nav>
  )
}
