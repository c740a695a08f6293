/** Our own mark: a capital A whose bar is a parallel of the globe. Drawn, so it needs no font. */
export function Marca({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="6" className="fill-guinda" />
      <path
        d="M7.5 25.5h5M19.5 25.5h5M10 25.5 16 7l6 18.5"
        fill="none"
        stroke="#fff"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path
        d="M6 17.5q10 5 20 0"
        fill="none"
        stroke="#ddc9a3"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  )
}
