import { cx } from './cx'

export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

const Spoken = ({ children }: { children: string }) => <span className="sr-only">{children}</span>

/** What changed between two texts, word by word, as a word processor marks it and read aloud as well. */
export function DiffText({ parts, className }: { parts: readonly DiffPart[]; className?: string }) {
  return (
    <div className={cx('whitespace-pre-line', className)}>
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>
        if (kind === 'added') {
          return (
            <ins key={index} className="bg-green-tint text-green decoration-2 underline-offset-4">
              <Spoken>[se añade: </Spoken>
              {text}
              <Spoken>]</Spoken>
            </ins>
          )
        }
        return (
          <del key={index} className="bg-red-tint text-red">
            <Spoken>[se quita: </Spoken>
            {text}
            <Spoken>]</Spoken>
          </del>
        )
      })}
    </div>
  )
}
