/** The way in again that leaves this page, and what is typed in it, where they are. */
export function EntrarAparte() {
  return (
    <p className="mt-2 text-sm">
      <a
        href="/entrar"
        target="_blank"
        rel="noopener"
        className="font-semibold underline underline-offset-4"
      >
        Entrar en otra pestaña
      </a>
    </p>
  )
}
