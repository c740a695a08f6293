'use client'

import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'
import { Notice } from '@/components/ui/notice'
import { olvidarEnviados } from './borrador-local'
import { HECHO_LABELS, type Hecho } from './labels'
import { useFocus } from './use-focus'

const isHecho = (texto: string | null): texto is Hecho => texto !== null && texto in HECHO_LABELS

/**
 * What was just decided, told on the page it led to. It belongs to the layout, so the region is already
 * there when its words change: otherwise some screen readers stay silent. It is also what sees the pages change.
 */
export function HechoNotice() {
  const path = usePathname()
  const params = useSearchParams()
  const hecho = params.get('hecho')
  const folio = params.get('folio') ?? ''
  const shown = isHecho(hecho) && /^\d{4}-[12]-\d{4,}$/.test(folio)

  useEffect(() => {
    if (shown) olvidarEnviados()
  }, [shown, path, folio])
  useFocus(path, shown ? `${hecho} ${folio}` : null)

  return (
    <div role="status" className={shown ? 'mb-5' : undefined}>
      {shown && (
        <Notice kind="done">
          {HECHO_LABELS[hecho]}{' '}
          <Link
            href={`/revision/${folio}`}
            prefetch={false}
            className="font-semibold tabular-nums underline underline-offset-4 hover:decoration-2"
          >
            {folio}
          </Link>
          .
        </Notice>
      )}
    </div>
  )
}
