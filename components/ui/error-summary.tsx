'use client'

import { useEffect, useRef, type MouseEvent } from 'react'
import type { Issue } from '@/lib/core/issue'
import { fieldId } from './field'

function goToField(event: MouseEvent<HTMLAnchorElement>, id: string) {
  const field = document.getElementById(id)
  if (!field) return
  event.preventDefault()
  field.focus({ preventScroll: true })
  // The label and the hint stay in sight too.
  field.closest('div, fieldset')?.parentElement?.scrollIntoView({ block: 'nearest' })
  field.scrollIntoView({ block: 'center' })
}

/**
 * All that must be mended, above the form; takes the focus when it appears. Give it `key={state.n}`
 * so that a second refusal takes the focus again.
 */
export function ErrorSummary({ issues, scope }: { issues: readonly Issue[]; scope?: string }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [])
  if (issues.length === 0) return null
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="rounded-md border-2 border-red bg-surface px-5 py-4"
    >
      <h2 className="text-lg font-semibold">Hay un problema</h2>
      <ul className="mt-2 space-y-1">
        {issues.map(({ campo, mensaje }) => {
          const id = fieldId(campo, scope)
          return (
            <li key={campo + mensaje}>
              <a
                href={`#${id}`}
                onClick={(event) => goToField(event, id)}
                className="text-sm font-semibold text-red underline underline-offset-2 hover:decoration-2"
              >
                {mensaje}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
