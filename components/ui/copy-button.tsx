'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from './button'

type Props = {
  /** Of the element whose text is copied; it is left selected where the browser does not let a page copy. */
  target: string
  /** What is copied, for who does not see it: «el vínculo». */
  about: string
}

async function copy(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent)
    return true
  } catch {
    getSelection()?.selectAllChildren(element)
    return false
  }
}

/** Copies a text of the page and says so. Without JavaScript there is no button: the text can be selected. */
export function CopyButton({ target, about }: Props) {
  const [said, setSaid] = useState('')
  const isCopied = said === 'Copiado'

  async function onClick() {
    const element = document.getElementById(target)
    if (!element) return
    setSaid((await copy(element)) ? 'Copiado' : 'Quedó seleccionado: cópielo con el teclado.')
  }

  return (
    <span className="needs-script inline-flex flex-wrap items-center gap-3">
      <Button onClick={onClick}>
        {isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        Copiar
        <span className="sr-only"> {about}</span>
      </Button>
      <span role="status" className="text-sm text-quiet">
        {said}
      </span>
    </span>
  )
}
