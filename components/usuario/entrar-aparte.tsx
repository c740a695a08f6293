/** The way in again that leaves this page, and what is typed in it, where they are. */
export function EntrarAparte() {
  return (
    <a
      href="/entrar"
      target="_blank"
      rel="noopener"
      className="mt-2 inline-block min-h-6 text-sm font-semibold underline underline-offset-4"
    >
      Entrar en otra pestaña
    </a>
  )
}
