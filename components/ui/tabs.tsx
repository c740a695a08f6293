'use client'

import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { cx } from './cx'

export type Tab = { key: string; label: string; count?: number; panel: ReactNode }

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * A link of the page to something inside one of these panels opens its tab, and what is folded around it; the
 * rest of the page stays where it is.
 */
function useLinksInside(id: string, select: (key: string) => void) {
  useEffect(() => {
    const listening = new AbortController()
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest('a[href^="#"]')
      const target = link && document.getElementById(link.getAttribute('href')!.slice(1))
      const panel = target && target.closest(`[role=tabpanel][id^="${id}-"]`)
      if (!panel || panel.contains(link)) return
      event.preventDefault()
      flushSync(() => select(panel.id.slice(id.length + 1, -'-panel'.length)))
      target.closest('details')?.setAttribute('open', '')
      target.focus({ preventScroll: true })
      target.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('click', onClick, { signal: listening.signal })
    return () => listening.abort()
  }, [id, select])
}

/** Tabs inside a page: arrows turn them, all panels stay mounted, and without JavaScript all are shown. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  const id = useId()
  const [selected, setSelected] = useState(tabs[0]?.key)
  useLinksInside(id, setSelected)

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.key === selected)
    const next = tabs[STEPS[event.key]?.(at, tabs.length - 1) ?? -1]
    if (!next) return
    event.preventDefault()
    setSelected(next.key)
    document.getElementById(`${id}-${next.key}`)?.focus()
  }

  return (
    <div className="min-w-0">
      <div role="tablist" aria-label={label} onKeyDown={onKeyDown} className={TAB_LIST}>
        {tabs.map(({ key, label: name, count }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            aria-selected={key === selected}
            aria-controls={`${id}-${key}-panel`}
            tabIndex={key === selected ? 0 : -1}
            onClick={() => setSelected(key)}
            className={cx(TAB, key === selected ? TAB_CURRENT : TAB_OTHER)}
          >
            {name}
            {count !== undefined && <span className="font-normal tabular-nums">{count}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ key, panel }) => (
        <div
          key={key}
          role="tabpanel"
          id={`${id}-${key}-panel`}
          aria-labelledby={`${id}-${key}`}
          tabIndex={0}
          hidden={key !== selected}
          className="rounded-sm py-4"
        >
          {panel}
        </div>
      ))}
    </div>
  )
}

const TAB_LIST = 'flex flex-wrap gap-x-3.5 border-b border-hairline'
const TAB = '-mb-px inline-flex min-h-11 cursor-pointer items-center gap-1 border-b-2 text-xs'
const TAB_CURRENT = 'border-guinda font-semibold text-guinda'
// Where the system chooses the colours, a transparent border would be drawn: it takes the ground's.
const TAB_OTHER =
  'border-transparent forced-colors:border-[Canvas] text-quiet hover:border-line hover:text-ink'
