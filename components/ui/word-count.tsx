'use client'

import { useEffect, useState } from 'react'
import { contar } from '@/lib/core/contar'
import { contarPalabras } from '@/lib/core/texto'

function sentence(words: number, limit: number | null): string {
  const count = (n: number) => contar(n, 'palabra', 'palabras')
  if (limit === null) return count(words)
  return words <= limit
    ? `Le quedan ${count(limit - words)} de ${limit}.`
    : `Sobran ${count(words - limit)}; el límite es ${limit}.`
}

/** Counts the words of another field as it is written. It never stops the writing. */
export function WordCount({ fieldId, limit }: { fieldId: string; limit: number | null }) {
  const [words, setWords] = useState<number | null>(null)
  const [spoken, setSpoken] = useState('')

  useEffect(() => {
    const field = document.getElementById(fieldId)
    if (!(field instanceof HTMLTextAreaElement)) return
    const count = () => setWords(contarPalabras(field.value))
    count()
    field.addEventListener('input', count)
    return () => field.removeEventListener('input', count)
  }, [fieldId])

  useEffect(() => {
    // Read aloud only when it starts to matter, and not at every key.
    if (words === null || limit === null || words < limit * 0.9) return
    const timer = setTimeout(() => setSpoken(sentence(words, limit)), 1500)
    return () => clearTimeout(timer)
  }, [words, limit])

  return (
    <>
      <p aria-hidden="true" className="mt-1 min-h-5 text-xs text-quiet tabular-nums">
        {words !== null && sentence(words, limit)}
      </p>
      <span role="status" className="sr-only">
        {spoken}
      </span>
    </>
  )
}
