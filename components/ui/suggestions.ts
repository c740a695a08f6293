'use client'

import { useState, type KeyboardEvent, type RefObject } from 'react'
import { lineAt, suggest, type Suggestion } from './current-line'
import { useRemoteSuggestions } from './remote-suggestions'

/** The keyboard and the state of a list of suggestions for the current line of a textarea. */
export function useSuggestions(
  ref: RefObject<HTMLTextAreaElement | null>,
  suggestions: readonly string[],
  source?: string,
) {
  const [found, setFound] = useState<Suggestion[]>([])
  const [active, setActive] = useState(-1)

  const { ask, cancel } = useRemoteSuggestions(source)

  const show = (entries: Suggestion[]) => {
    setFound(entries)
    setActive(-1)
  }
  function close() {
    cancel()
    show([])
  }

  function onInput() {
    const area = ref.current
    if (!area) return
    const { value, selectionEnd } = area
    show(suggest(suggestions, value, selectionEnd))
    const { start, end } = lineAt(value, selectionEnd)
    ask(value.slice(start, end), (more) => {
      const all = [...new Set([...suggestions, ...more])]
      if (area.value === value) show(suggest(all, value, selectionEnd))
    })
  }

  function accept(entry: string) {
    const area = ref.current
    if (!area) return
    const { start, end } = lineAt(area.value, area.selectionEnd)
    area.setRangeText(entry, start, end, 'end')
    // Autosave, counters and the unsaved guard listen to this.
    area.dispatchEvent(new InputEvent('input', { bubbles: true }))
    area.focus()
    close()
  }

  function onKeyDown(event: KeyboardEvent) {
    const chosen = found[active]
    if (event.key === 'ArrowDown' && event.altKey && found.length === 0) return onInput()
    if (found.length === 0 || event.nativeEvent.isComposing) return
    const moves: Record<string, () => void> = {
      ArrowDown: () => setActive((active + 1) % found.length),
      ArrowUp: () => setActive(active <= 0 ? found.length - 1 : active - 1),
      Escape: close,
      ...(chosen && { Enter: () => accept(chosen.entry) }),
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    move()
  }

  return { found, active, setActive, accept, close, onInput, onKeyDown }
}
