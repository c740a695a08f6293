import { useId } from 'react'

type Props = {
  label: string
  /** From 0 to `max`; null while nobody knows. */
  value: number | null
  max?: number
  /** In words: “34 de 120”, “Componiendo las páginas”. */
  words: string
}

/** How far something is: a bar and the same in words. */
export function Progress({ label, value, max = 100, words }: Props) {
  const id = useId()
  return (
    <div>
      <div className="mb-1 flex items-baseline justify-between gap-4 text-sm">
        <label htmlFor={id}>{label}</label>
        <span className="text-quiet tabular-nums">{words}</span>
      </div>
      <progress id={id} className="progress-bar" max={max} value={value ?? undefined}>
        {words}
      </progress>
    </div>
  )
}
