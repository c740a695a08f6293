'use client'

import { Printer } from 'lucide-react'
import { Button } from './button'

/** Opens the browser's own printing. Without scripts there is the browser's menu. */
export function PrintButton() {
  return (
    <Button className="needs-script" onClick={() => window.print()}>
      <Printer aria-hidden="true" />
      Imprimir
    </Button>
  )
}
