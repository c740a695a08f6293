type Oyentes = {
  onInput: () => void
  /** The network, the window or the tab is back. */
  onReturn: () => void
  /** The page goes, or out of sight: perhaps for good. */
  onHide: () => void
}

/** What a form that saves itself listens to; the answer ends it. */
export function escuchar(form: HTMLFormElement, { onInput, onReturn, onHide }: Oyentes) {
  const listening = new AbortController()
  const { signal } = listening
  // Controls of other forms stand inside this one: those of the files.
  const isOwn = ({ target }: Event) => target !== null && 'form' in target && target.form === form
  form.addEventListener('input', (event) => isOwn(event) && onInput(), { signal })
  window.addEventListener('online', onReturn, { signal })
  window.addEventListener('focus', onReturn, { signal })
  window.addEventListener('pagehide', onHide, { signal })
  document.addEventListener('visibilitychange', () => (document.hidden ? onHide() : onReturn()), {
    signal,
  })
  return () => listening.abort()
}
