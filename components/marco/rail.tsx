import { PlaceLink } from './place-link'
import type { Escritorio } from './escritorios'

function Count({ total, words }: NonNullable<Escritorio['count']>) {
  if (total === 0) return null
  return (
    <>
      <span
        aria-hidden="true"
        className="text-xs font-semibold tabular-nums max-lg:absolute max-lg:top-1.5 max-lg:left-[calc(50%+0.75rem)] max-lg:leading-none lg:ml-auto"
      >
        {total}
      </span>
      <span className="sr-only">, {words}</span>
    </>
  )
}

/** The desks: at the left on a desk, at the bottom on a phone. The same list, so the same order. */
export function Rail({ escritorios }: { escritorios: readonly Escritorio[] }) {
  return (
    <nav
      aria-label="Principal"
      className="max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-40 max-lg:border-t max-lg:border-hairline max-lg:bg-surface lg:sticky lg:top-14 lg:w-52 lg:shrink-0 lg:self-start lg:py-8 print:hidden"
    >
      <ul className="flex lg:flex-col lg:gap-1">
        {escritorios.map(({ href, label, Icon, count }) => (
          <li key={href} className="min-w-0 flex-auto">
            <PlaceLink
              href={href}
              className={
                'relative flex items-center text-quiet hover:text-ink aria-[current]:font-semibold aria-[current]:text-guinda ' +
                'max-lg:min-h-15 max-lg:flex-col max-lg:px-1 max-lg:justify-center max-lg:gap-0.5 max-lg:text-xs max-lg:aria-[current]:shadow-[inset_0_2px_0_var(--color-guinda)] ' +
                'lg:min-h-11 lg:gap-3 lg:rounded-r-md lg:border-l-[3px] lg:border-transparent lg:pr-3 lg:pl-4 lg:text-sm lg:hover:bg-sand lg:forced-colors:border-[Canvas] lg:aria-[current]:border-guinda lg:forced-colors:aria-[current]:border-[Highlight] lg:aria-[current]:bg-guinda-tint'
              }
            >
              <Icon aria-hidden="true" className="size-[18px] shrink-0" />
              <span className="truncate max-lg:max-w-full">{label}</span>
              {count && <Count {...count} />}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
