'use client'

import { Quote } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Campo } from '@/lib/accion/accion'
import { observar } from './observar-button'
import { textoId } from './texto-id'

/** What stands among the words and is none of them: what was taken out, numbers of notes, what is only spoken. */
const NOT_TEXT = 'del, sup, a, .sr-only'

/** The words of `root` that are selected, as they read now; null when none are, or when they begin elsewhere. */
function selectedIn(root: HTMLElement | null): string | null {
  const selection = document.getSelection()
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0).cloneRange()
  if (!root.contains(range.startContainer)) return null
  // Three clicks on the last paragraph reach into what comes after it.
  if (!root.contains(range.endContainer)) range.setEnd(root, root.childNodes.length)
  const fragment = range.cloneContents()
  fragment.querySelectorAll(NOT_TEXT).forEach((node) => node.remove())
  fragment.querySelectorAll('p').forEach((paragraph) => paragraph.append(' '))
  return fragment.textContent?.replace(/\s+/g, ' ').trim() || null
}

/**
 * Begins an observación on the passage that is selected in this text. It stands in the margin right after the text, so
 * that the next Tab from the selection reaches it; where there is no margin, at hand above the decision.
 */
export function ObservarFrase({ campo }: { campo: Campo }) {
  const [cita, setCita] = useState<string | null>(null)
  useEffect(() => {
    const read = () => setCita(selectedIn(document.getElementById(textoId(campo))))
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [campo])
  if (!cita) return null
  return (
    <Button
      size="small"
      className="shadow-float max-xl:fixed max-xl:right-4 max-xl:bottom-44 max-xl:z-40 xl:sticky xl:top-20 xl:mt-1 xl:flex"
      // A press must not undo the selection before the click is heard.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => observar({ campo, cita })}
    >
      <Quote aria-hidden="true" />
      Observar esta frase
    </Button>
  )
}
